import type { ProjectId } from '../../core/ids.ts';
import type { Tx } from '../db/handles.ts';
import { addPause, CONNECTION, removePause } from '../engine/refusals/pauses-repo.ts';
import { keepFormer } from './former-repo.ts';
import { lockClaims } from './lock-claims.ts';
import { NOT_CONNECTED } from './no-client.ts';
import { connectionOf, removeConnection } from './repo.ts';

/** The project has no account any more: what is queued for Twilio is paused. The token is kept, sealed. */
export async function disconnectAccount(tx: Tx, projectId: ProjectId, since: Date): Promise<void> {
  const { code: errorCode, message: errorWhy } = NOT_CONNECTED;
  await lockClaims(tx);
  const before = await connectionOf(tx, projectId);
  await removeConnection(tx, projectId);
  if (before) await keepFormer(tx, before);
  await removePause(tx, projectId, CONNECTION);
  await addPause(tx, { projectId, what: CONNECTION, since, errorCode, errorWhy });
}
