import { UserError } from '../../core/errors.ts';
import type { OptOutRow } from '../engine/opt-outs/opt-out-row.ts';

/** Nobody here may end what came from the person or the provider: only the person's START does. */
export function notOurs({ how, words }: OptOutRow): UserError {
  return new UserError(
    'refused',
    how === 'keyword'
      ? `They opted out themselves, by texting “${words.trim()}”, so nobody here may end it.`
      : 'The provider reported that they have opted out, so nobody here may end it.',
    'It ends when they text START to the sender.',
  );
}

export function noSuchOptOut(): UserError {
  return new UserError(
    'not_found',
    'There is no such opt-out any more.',
    'Read the list again: somebody has removed it, or they have texted START.',
  );
}
