import { randomBytes } from 'node:crypto';
import { endedOptOutIdSchema, makeId } from '../../../core/ids.ts';
import type { HowEnded, SenderKey } from '../../../core/messaging/opt-outs.ts';
import type { Tx } from '../../db/handles.ts';
import { endedOptOuts } from '../../db/schema.sqlite.ts';
import type { OptOutRow } from './opt-out-row.ts';

/** How an opt-out ends, in whose words. */
export interface Ending {
  readonly how: HowEnded;
  readonly words: string;
  /** Id of the text that says so; by hand: who does. */
  readonly source: string;
  readonly at: Date;
}

/** An opt-out as it was, and the sender that it ended for, where it was not all of them. */
interface Ended {
  readonly row: OptOutRow;
  readonly exceptKey: SenderKey | null;
}

/** Keeps what ends, in the transaction that ends it. */
export async function traceEnded(tx: Tx, ended: readonly Ended[], ending: Ending): Promise<void> {
  if (ended.length === 0) return;
  const { how: endedHow, words: endedWords, source: endedSource, at: endedAt } = ending;
  const more = { endedHow, endedWords, endedSource, endedAt };
  const rows = ended.map(({ row, exceptKey }) => ({
    id: newTraceId(),
    ...row,
    exceptKey,
    ...more,
  }));
  await tx.insert(endedOptOuts).values(rows);
}

/** In hexadecimal: lists go by it too, and what has capitals in it no two databases sort alike. */
function newTraceId() {
  return makeId(endedOptOutIdSchema, 'end', randomBytes(12).toString('hex'));
}
