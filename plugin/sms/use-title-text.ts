import { useState } from 'react';
import type { z } from 'zod';
import type { DraftText } from '../../actions/use-draft-text.ts';
import { sentence } from '../../core/sentence.ts';

/**
 * A text field over a title. What the schema refuses stays in the field with the reason; the draft
 * then has the title from before, not what stood there one letter ago.
 */
export function useTitleText(
  value: string,
  schema: z.ZodType<string>,
  commit: (value: string) => void,
): DraftText & { onFocus: () => void } {
  const [before, setBefore] = useState(value);
  const [held, setHeld] = useState<{ value: string; raw: string; error: string | undefined }>({
    value,
    raw: value,
    error: undefined,
  });
  if (held.value !== value) setHeld({ value, raw: value, error: undefined });
  return {
    value: held.value === value ? held.raw : value,
    error: held.error,
    onFocus: () => setBefore(value),
    onValueChange(raw) {
      const parsed = schema.safeParse(raw);
      const next = parsed.success ? parsed.data : before;
      const error = parsed.success ? undefined : sentence(parsed.error.issues[0]?.message);
      setHeld({ value: next, raw, error });
      if (next !== value) commit(next);
    },
  };
}
