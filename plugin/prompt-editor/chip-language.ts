import type { Reference, ReferenceKind } from '../../core/prompt/prompt-doc.ts';
import type { ReferenceKind as ChipKind } from '../../ui-kit/index.ts';
import type { ChipValue, InlineDoc } from './inline-doc.ts';

/** What the insert menu can offer. */
export type InsertKind = Exclude<ReferenceKind, 'action'>;

export interface ChipLook {
  readonly kind: ChipKind;
  /** The title now. */
  readonly label: string;
  /** Why it points to nothing, like `deleted`; undefined when all is well. */
  readonly broken?: 'deleted' | 'unknown';
  readonly hideIcon?: boolean;
}

/** A chip as it is written in a text: indices in UTF-16 code units, `end` excluded. */
export interface FoundChip {
  readonly start: number;
  readonly end: number;
  readonly chip: ChipValue;
}

/** What tells a prompt from a body: how chips look, are written, read and made. */
export interface ChipLanguage {
  readonly kinds: readonly InsertKind[];
  readonly look: (chip: ChipValue) => ChipLook;
  /** Everything in the text that stands for a chip, in order, never overlapping. */
  find(text: string): readonly FoundChip[];
  /** The text form, for the clipboard. */
  print(doc: InlineDoc): string;
  /** The chip for what the insert menu offers. */
  chipFor(ref: Reference): ChipValue;
  /** The record it points to; null where there is none. */
  targetOf(chip: ChipValue): Reference | null;
  /** What a pasted chip becomes here: a chip of this language and draft, or text. */
  adopt(chip: ChipValue): ChipValue | string;
}

/** Reads a text form: the inverse of `print`. */
export function readInline(language: ChipLanguage, text: string): InlineDoc {
  const doc: ({ text: string } | ChipValue)[] = [];
  let at = 0;
  for (const { start, end, chip } of language.find(text)) {
    if (start > at) doc.push({ text: text.slice(at, start) });
    doc.push(chip);
    at = end;
  }
  if (at < text.length) doc.push({ text: text.slice(at) });
  return doc;
}
