import type { RecordId } from '../ids.ts';

/** A finding of validation. Never thrown: a draft with problems can always be saved. */
export interface Problem {
  /** Stable, kebab-case, documented in docs/problems.md. */
  readonly code: string;
  /** Errors refuse a release; warnings must be ticked by the publisher. */
  readonly severity: 'error' | 'warning';
  readonly place: { readonly recordId: RecordId | null; readonly field?: string };
  /** What is the matter, with names, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

/** What ticking a warning refers to: the same finding at the same place. */
export function problemKey(problem: Problem): string {
  return `${problem.code}@${problem.place.recordId ?? 'project'}${problem.place.field ? `#${problem.place.field}` : ''}`;
}
