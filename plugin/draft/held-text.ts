import { z } from 'zod';
import type { RecordId } from '../../core/ids.ts';
import type { Draft } from '../../core/records/draft.ts';

/** The text field of a record, like the body of a template. */
export interface TextField {
  readonly id: RecordId;
  readonly field: string;
}

/**
 * What somebody typed into a field and the record cannot take, as a body over its limit. The record
 * keeps its text from before; this one is kept beside it until it can be taken.
 */
export interface HeldText extends TextField {
  readonly text: string;
  /** Why it cannot be saved and what to do, as a sentence. */
  readonly why: string;
}

/** The part of a step of undo that is no change of records. */
export interface HeldStep extends TextField {
  readonly before: HeldText | null;
  readonly after: HeldText | null;
}

const textFieldShape = {
  id: z.custom<RecordId>((value) => typeof value === 'string'),
  field: z.string(),
};
export const heldTextSchema: z.ZodType<HeldText> = z.object({
  ...textFieldShape,
  text: z.string(),
  why: z.string(),
});
export const heldStepSchema: z.ZodType<HeldStep> = z.object({
  ...textFieldShape,
  before: heldTextSchema.nullable(),
  after: heldTextSchema.nullable(),
});

type AllHeld = readonly HeldText[];

export function isSameField(a: TextField, b: TextField): boolean {
  return a.id === b.id && a.field === b.field;
}

/** With `text` as what is held of that field; null: nothing any more. */
export function withHeld(held: AllHeld, of: TextField, text: HeldText | null): AllHeld {
  const others = held.filter((each) => !isSameField(each, of));
  return text ? [...others, text] : others;
}

export function isHeld(held: AllHeld, id: RecordId): boolean {
  return held.some((each) => each.id === id);
}

/** What stands in the way of saving: the text of a deleted record only waits for an undo. */
export function heldIn(draft: Draft, held: AllHeld): AllHeld {
  return held.every(({ id }) => draft.get(id) !== undefined)
    ? held
    : held.filter(({ id }) => draft.get(id) !== undefined);
}
