import type { Tx } from '../../db/handles.ts';
import { TOKEN_SEALED } from '../../twilio/no-client.ts';
import { classOf } from './decide.ts';
import type { Engine } from '../engine.ts';
import { isOfFormerAccount } from '../outbox/attempts-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { addPause, CONNECTION } from './pauses-repo.ts';
import type { ProviderRefusal } from '../transport.ts';

/**
 * Pauses what the error says is out of order: the sender, or the whole account of the project. Its
 * messages wait from then on, until a person has put it right. Returns whether anything is paused.
 */
export async function pauseFor(
  engine: Engine,
  tx: Tx,
  row: MessageRow,
  error: Pick<ProviderRefusal, 'code' | 'httpStatus' | 'message'>,
): Promise<boolean> {
  if (row.transport !== 'twilio') return false;
  const { pauses } = classOf(error);
  // One that somebody has disconnected is paused in that transaction. Here it could have been
  // connected meanwhile, and would be paused for nothing.
  if (pauses === null && error.code !== TOKEN_SEALED.code) return false;
  // Another account is connected since: it is not out of order.
  if (await isOfFormerAccount(tx, row)) return false;
  const what = pauses === 'sender' ? row.senderKey : CONNECTION;
  await addPause(tx, {
    projectId: row.projectId,
    what,
    since: engine.now(),
    errorCode: error.code === null ? String(error.httpStatus) : String(error.code),
    errorWhy: error.message,
  });
  engine.log.warn({ projectId: row.projectId, what, code: error.code }, 'sending is paused');
  return true;
}
