import { useDraft } from '../builder/builder-context.tsx';
import { type HeldText, isSameField, type TextField } from '../draft/held-text.ts';

/** What stands in this field and cannot be saved as it is; undefined while all of it can. */
export function useHeld(field: TextField): HeldText | undefined {
  return useDraft((state) => state.held.find((each) => isSameField(each, field)));
}
