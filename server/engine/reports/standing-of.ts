import type { Tx } from '../../db/handles.ts';
import { attemptsOf } from '../outbox/attempts-repo.ts';
import { attemptOfSid, historyOf } from '../outbox/history-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import type { IncomingReport } from './incoming-report.ts';

/**
 * What an account's word on a message counts for. `own`: it has the last try, or the report is of a
 * try that it took. `beside`: it took an earlier try, and speaks of a text that nobody knows; that can
 * be a second one, and is not the other account's. `of another`: it speaks of that one's try.
 */
export type Standing = 'own' | 'beside' | 'of another';

/**
 * An account that took an earlier try is heard on that one alone: its token may be anybody's by now,
 * and under an id that it makes up it would else speak of the try that another account has.
 */
export async function standingOf(
  tx: Tx,
  row: MessageRow,
  { account, providerSid }: Pick<IncomingReport, 'account' | 'providerSid'>,
): Promise<Standing> {
  // One try is one account's, and whose it is was looked at when its signature was.
  if (account === undefined || row.attempts < 2) return 'own';
  const tries = await attemptsOf(tx, row.id);
  const theirs = tries.filter(({ sentBy }) => sentBy === account).map(({ n }) => n);
  if (theirs.length === 0 || theirs.includes(row.attempts)) return 'own';
  const known = attemptOfSid(await historyOf(tx, row.id), providerSid);
  if (known === null) return row.providerSid === providerSid ? 'of another' : 'beside';
  return theirs.includes(known) ? 'own' : 'of another';
}
