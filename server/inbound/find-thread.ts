import { channelOf } from '../channels/channel.ts';
import type { ProjectId } from '../../core/ids.ts';
import type { ReadTx } from '../db/handles.ts';
import * as runtimeRepo from '../runtime/repo.ts';
import type { ConversationRow } from '../runtime/repo.ts';
import type { Line } from './lines-repo.ts';

/** Where a text from outside belongs. */
export interface Thread {
  readonly projectId: ProjectId | null;
  /** A conversation by text that still goes on. */
  readonly open: ConversationRow | null;
  /** Otherwise the one whose texts they answer, to be continued by text. */
  readonly before: ConversationRow | null;
}

/** `latest`: what a person and a sender wrote to each other, in both directions, the newest first. */
export async function findThread(tx: ReadTx, latest: readonly Line[]): Promise<Thread> {
  const named = latest.find(({ conversationId }) => conversationId !== null);
  const id = named?.conversationId ?? null;
  const newest = id === null ? null : await runtimeRepo.conversationById(tx, id);
  // A call that has texted since is what they answer now, not the older exchange.
  const isByText = newest !== null && channelOf(newest.channel).isByText;
  const isOpen = isByText && newest?.phase === 'open';
  return {
    projectId: newest?.projectId ?? latest[0]?.projectId ?? null,
    open: isOpen ? newest : null,
    before: newest,
  };
}
