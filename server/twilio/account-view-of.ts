import type { ReadTx } from '../db/handles.ts';
import { pausesOf } from '../engine/refusals/pauses-repo.ts';
import type { TwilioView } from './account-view.ts';
import { pauseViews, sumOf } from './pause-views.ts';
import * as repo from './repo.ts';

type Connection = NonNullable<Awaited<ReturnType<typeof repo.connectionOf>>>;
type Connected = Extract<TwilioView, { connected: true }>;

/** A connected account as the screens show it, with what is paused and what waits for it. */
export async function accountViewOf(
  tx: ReadTx,
  row: Connection,
  delivery: Connected['delivery'],
): Promise<Connected> {
  const waiting = await repo.textsWaiting(tx, row.projectId);
  return {
    connected: true,
    accountSid: row.accountSid,
    accountName: row.accountName,
    phoneNumber: row.phoneNumber,
    checkedAt: row.checkedAt.toISOString(),
    delivery,
    keywordsAnsweredBy: row.keywordsAnsweredBy,
    ...pauseViews(await pausesOf(tx, row.projectId), waiting),
    waiting: sumOf(waiting),
  };
}
