import type { PromptDoc, Reference } from './prompt-doc.ts';

/** All references of a prompt, in order, repetitions included. */
export function referencesIn(doc: PromptDoc): Reference[] {
  return doc.flatMap((part) => ('ref' in part ? [part.ref] : []));
}
