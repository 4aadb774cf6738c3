import { type FormEvent, useState } from 'react';
import { type Business, businessSchema } from '../../core/messaging/a2p/business.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { WrittenRegistration } from '../../core/messaging/a2p/written-registration.ts';
import { useBuilder } from '../builder/builder-context.tsx';

export type BusinessText = Record<
  'brand' | 'privacyPolicyUrl' | 'termsUrl' | 'evidenceUrl',
  string
>;

/** The form about the business, and what was written from it. */
export function useWriteRegistration(before: Business) {
  const { api, projectId } = useBuilder();
  const [text, setText] = useState<BusinessText>({
    brand: before.brand,
    privacyPolicyUrl: before.privacyPolicyUrl ?? '',
    termsUrl: before.termsUrl ?? '',
    evidenceUrl: before.evidenceUrl ?? '',
  });
  const [keepsPrivate, setKeepsPrivate] = useState(before.keepsNumbersPrivate);
  const [asked, setAsked] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const [written, setWritten] = useState<WrittenRegistration | null>(null);
  const parsed = businessSchema.safeParse(businessOf(text, keepsPrivate));

  async function write(event: FormEvent) {
    event.preventDefault();
    if (isWriting) return;
    setAsked(true);
    setError(null);
    if (!parsed.success) return;
    setWriting(true);
    try {
      setWritten(await api.twilio.writeRegistration({ projectId, business: parsed.data }));
    } catch (thrown) {
      setError(toApiError(thrown));
    }
    setWriting(false);
  }
  return {
    keepsPrivate,
    setKeepsPrivate,
    isWriting,
    error,
    written,
    back: () => setWritten(null),
    write: (event: FormEvent) => void write(event),
    /** An empty field is not blamed before one has tried. */
    field: (name: keyof BusinessText) => ({
      value: text[name],
      error: asked || text[name] !== '' ? messageOf(parsed.error, name) : undefined,
      onValueChange: (value: string) => setText((now) => ({ ...now, [name]: value })),
    }),
  };
}

function businessOf(text: BusinessText, keepsNumbersPrivate: boolean) {
  const orNull = (value: string) => (value.trim() === '' ? null : value.trim());
  return {
    brand: text.brand,
    privacyPolicyUrl: orNull(text.privacyPolicyUrl),
    termsUrl: orNull(text.termsUrl),
    evidenceUrl: orNull(text.evidenceUrl),
    keepsNumbersPrivate,
  };
}

interface Issues {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

function messageOf(error: Issues | undefined, name: keyof BusinessText): string | undefined {
  const message = error?.issues.find((issue) => issue.path[0] === name)?.message;
  return message === undefined
    ? undefined
    : `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
