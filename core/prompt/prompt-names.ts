import type { Reference, ReferenceKind } from './prompt-doc.ts';

/** How a text's names become references: whoever parses brings it (see `namesOf`). */
export interface PromptNames {
  /** The reference to the record of that kind and exact name; undefined where there is none. */
  find(kind: ReferenceKind, name: string): Reference | undefined;
}

/** How references become names again. */
export interface PromptTitles {
  /** The record's name now; undefined for a broken reference. */
  titleOf(ref: Reference): string | undefined;
  /** The token a function came in with, where that is not `fn`. */
  tokenOf?(ref: Reference): string | undefined;
}
