import type { ProjectId } from '../../core/ids.ts';
import type { Environment } from '../../core/phone.ts';
import type { ReadTx } from '../db/handles.ts';
import { CONNECTION, pausesOf } from '../engine/refusals/pauses-repo.ts';
import { countQueued } from './repo.ts';

/** The texts of an environment that are queued. Each keeps the body and the sender of its row. */
export interface TextsWaiting {
  readonly texts: number;
  /** Of those, how many wait for their recipient's morning. */
  readonly untilMorning: number;
  /** Of those, how many wait behind a pause of the account or of their sender, morning or not. */
  readonly paused: number;
}

/** Gives what waits in an environment, as of now. */
export async function readTextsWaiting(
  tx: ReadTx,
  projectId: ProjectId,
  now: Date,
): Promise<(environment: Environment) => TextsWaiting> {
  const queued = await countQueued(tx, projectId, now);
  const pauses = queued.length === 0 ? [] : await pausesOf(tx, projectId);
  const isPaused = ({ transport, senderKey }: (typeof queued)[number]) =>
    transport === 'twilio' && pauses.some(({ what }) => what === CONNECTION || what === senderKey);
  return (environment) => {
    const here = queued.filter((one) => one.environment === environment);
    return {
      texts: sumOf(here),
      untilMorning: sumOf(here.filter((one) => one.isHeld && !isPaused(one))),
      paused: sumOf(here.filter(isPaused)),
    };
  };
}

function sumOf(rows: readonly { readonly texts: number }[]): number {
  return rows.reduce((sum, { texts }) => sum + texts, 0);
}
