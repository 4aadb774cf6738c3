import { useState } from 'react';
import type { z } from 'zod';
import type { DraftText } from '../../actions/use-draft-text.ts';
import { type Change, EMPTY_CHANGE } from '../../core/records/change.ts';
import { sentence } from '../../core/sentence.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import type { TextField } from '../draft/held-text.ts';
import { useHeld } from './use-held.ts';

interface NameText {
  of: TextField;
  /** As it stands in the draft. */
  value: string;
  schema: z.ZodType<string>;
  /** The change that gives the record this name. */
  change: (value: string) => Change;
  /** Of the step of undo, like 'Rename the SMS'. */
  label: string;
}

/**
 * A text field over a name. What the schema refuses is held beside the record, with the reason, also
 * while something else is shown; the draft then has the name from before, not what stood there one
 * letter ago.
 */
export function useNameText(name: NameText): DraftText & { onFocus: () => void } {
  const { of, value, schema, change, label } = name;
  const { store } = useBuilder();
  const held = useHeld(of);
  const [before, setBefore] = useState(value);
  /** As it was typed, with the blanks around it that a name has not. */
  const [typed, setTyped] = useState({ value, raw: value });
  return {
    value: held?.text ?? (typed.value === value ? typed.raw : value),
    error: held?.why,
    onFocus: () => setBefore(value),
    onValueChange(raw) {
      const parsed = schema.safeParse(raw);
      const next = parsed.success ? parsed.data : before;
      const why = parsed.success ? null : sentence(parsed.error.issues[0]?.message);
      if (parsed.success) setTyped({ value: next, raw });
      store.commit(next === value ? EMPTY_CHANGE : change(next), label, {
        ...of,
        text: why === null ? null : { text: raw, why },
      });
    },
  };
}
