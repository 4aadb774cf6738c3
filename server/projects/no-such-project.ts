import { UserError } from '../../core/errors.ts';

/** To be thrown where a project is asked for by an id that none has. */
export function noSuchProject(): UserError {
  return new UserError(
    'not_found',
    'There is no such project on this server.',
    'Go back to the list of projects and open it from there.',
  );
}
