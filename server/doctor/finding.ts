import { UserError } from '../../core/errors.ts';

/** One line of `afterword doctor`. */
export interface Finding {
  /** What was looked at, like `public URL`. */
  readonly check: string;
  /** Null for what is above projects. */
  readonly project: string | null;
  /** Only problems make the command fail; a note needs a look. */
  readonly state: 'ok' | 'note' | 'problem';
  /** What is the case, as a sentence. */
  readonly text: string;
  /** What to do, as a sentence; empty when nothing is. */
  readonly remedy: string;
}

export function fine(check: string, text: string, project: string | null = null): Finding {
  return { check, project, state: 'ok', text, remedy: '' };
}

export function note(
  check: string,
  text: string,
  remedy: string,
  project: string | null = null,
): Finding {
  return { check, project, state: 'note', text, remedy };
}

export function problem(
  check: string,
  text: string,
  remedy: string,
  project: string | null = null,
): Finding {
  return { check, project, state: 'problem', text, remedy };
}

/** What was thrown while looking is a finding as well. */
export function failure(check: string, error: unknown, project: string | null = null): Finding {
  if (error instanceof UserError) return problem(check, error.message, error.remedy, project);
  const why = (error instanceof Error ? error.message : String(error)).replace(/[.\s]+$/, '');
  return problem(check, `It could not be checked: ${why}.`, 'Look into the log.', project);
}
