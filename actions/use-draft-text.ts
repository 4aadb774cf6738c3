import { useState } from 'react';
import type { z } from 'zod';
import { sentence } from '../core/sentence.ts';

export interface DraftText {
  /** What stands in the field, also while it cannot be saved. */
  readonly value: string;
  /** Why it cannot be saved, in words. */
  readonly error: string | undefined;
  readonly onValueChange: (raw: string) => void;
}

/**
 * A text field over one field of a record: what the schema accepts goes into the draft as one
 * types, what it does not stays in the field with the reason. Undo and others' changes show at once.
 */
export function useDraftText(
  value: string,
  schema: z.ZodType<string>,
  commit: (value: string) => void,
): DraftText {
  const [held, setHeld] = useState<{ value: string; raw: string; error: string | undefined }>({
    value,
    raw: value,
    error: undefined,
  });
  if (held.value !== value) setHeld({ value, raw: value, error: undefined });
  return {
    value: held.value === value ? held.raw : value,
    error: held.error,
    onValueChange(raw) {
      const parsed = schema.safeParse(raw);
      if (!parsed.success) {
        setHeld({ value, raw, error: sentence(parsed.error.issues[0]?.message) });
        return;
      }
      setHeld({ value: parsed.data, raw, error: undefined });
      if (parsed.data !== value) commit(parsed.data);
    },
  };
}
