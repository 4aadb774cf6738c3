import { type RefObject, useMemo, useRef, useState } from 'react';
import type { RegistrationState } from '../../core/messaging/a2p/registration.ts';
import { type Environment, type Sender, senderValue } from '../../core/phone.ts';
import { Select, TextField } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { senderOptions, sendersInUse } from './sender-options.tsx';
import { ENVIRONMENT_NAMES, senderTextSchema } from './sender-text.ts';
import { offers } from './twilio-words.ts';
import type { RegistrationStates } from './use-registrations.ts';
import type { Twilio } from './use-twilio.ts';

interface SenderFieldProps {
  environment: Environment;
  /** Null: the simulator, and in Live nobody. */
  sender: Sender | null;
  twilio: Twilio;
  registrations: RegistrationStates;
  onSender: (sender: Sender | null) => void;
}

/** Who texts of one environment are sent from: chosen from the account's, or typed. */
export function SenderField(props: SenderFieldProps) {
  const { environment, sender, twilio, registrations, onSender } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const draft = useDraft((state) => state.draft);
  const inUse = useMemo(() => sendersInUse(draft), [draft]);
  const field = useRef<HTMLInputElement>(null);
  /** Only the choice that brings the field moves the focus there. */
  const wantsField = useRef(false);
  const isLive = environment === 'live';
  const current = sender === null ? null : senderValue(sender);
  const isOffered = current !== null && offers(twilio.senders, current);
  function choose(value: string) {
    wantsField.current = value === 'other';
    if (value === 'other') return setTyped(current ?? '');
    setTyped(null);
    if (value === 'none') return onSender(null);
    const parsed = senderTextSchema.safeParse(value);
    if (parsed.success) onSender(parsed.data);
  }
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Select
        label={isLive ? 'Phone number' : ENVIRONMENT_NAMES[environment]}
        aside={isLive ? 'Live' : undefined}
        placeholder="Choose a number"
        value={typed === null ? (current ?? (isLive ? '' : 'none')) : 'other'}
        options={senderOptions({ isLive, sender, isOffered, senders: twilio.senders, inUse })}
        hint={hintFor({ isLive, sender, isOffered, twilio, registrations })}
        onValueChange={choose}
        focusAfter={() => {
          const next = wantsField.current ? field.current : null;
          wantsField.current = false;
          return next;
        }}
      />
      {typed === null ? null : (
        <TypedSender
          field={field}
          label={
            isLive
              ? 'Number or service for Live'
              : `Number or service for ${ENVIRONMENT_NAMES[environment]}`
          }
          text={typed}
          onText={(text) => {
            setTyped(text);
            const parsed = senderTextSchema.safeParse(text);
            if (parsed.success && senderValue(parsed.data) !== current) onSender(parsed.data);
          }}
        />
      )}
    </div>
  );
}

interface TypedSenderProps {
  field: RefObject<HTMLInputElement | null>;
  label: string;
  text: string;
  onText: (text: string) => void;
}

function TypedSender({ field, label, text, onText }: TypedSenderProps) {
  const error =
    text.trim() === '' ? undefined : senderTextSchema.safeParse(text).error?.issues[0]?.message;
  return (
    <TextField
      ref={field}
      label={label}
      placeholder="+15550100100 or MG…"
      value={text}
      error={error}
      hint="A number with + and its country code, or the id of a Messaging Service."
      onValueChange={onText}
    />
  );
}

interface HintInput {
  isLive: boolean;
  sender: Sender | null;
  isOffered: boolean;
  twilio: Twilio;
  registrations: RegistrationStates;
}

/** What carriers do with texts of a sender that is not registered: said where it is chosen. */
const REGISTRATION_HINTS: Partial<Record<RegistrationState, string>> = {
  rejected: 'Its A2P registration was rejected: carriers block its texts.',
  'not registered': 'Not registered with US and Canadian carriers, which block its texts.',
  'in review': 'Its A2P registration is in review: until it is approved, carriers block its texts.',
};

function hintFor(input: HintInput): string | undefined {
  const { isLive, sender, isOffered, twilio, registrations } = input;
  if (sender === null) return isLive ? 'Without a number it cannot be sent in Live.' : undefined;
  if (twilio.view?.connected === false) {
    return isLive
      ? 'Twilio is not connected, so Live cannot send yet.'
      : 'Twilio is not connected: the simulator is used until it is.';
  }
  if (sender.type === 'service' && twilio.senders?.services === null) {
    return 'Twilio does not let this account list its Messaging Services: check it.';
  }
  if (twilio.senders && !isOffered) return 'Not one of the connected account’s: check it.';
  const state = registrations.get(senderValue(sender));
  return state && REGISTRATION_HINTS[state];
}
