import type { Logger } from 'pino';
import type { ConversationId } from '../../core/ids.ts';
import { CALL_CHANNELS, LONGEST_SILENCE_MS } from '../channels/channel.ts';
import type { Db, Tx } from '../db/handles.ts';
import { eventsOf } from './repo.ts';
import type { Runtime } from './runtime.ts';
import { type SilentPage, silentQuery } from './silent-repo.ts';

export interface CutOffDeps {
  readonly db: Db;
  readonly log: Logger;
  readonly now: () => Date;
  readonly runtime: Runtime;
}

const WHY = 'cut off, nothing was said for an hour';
/** Looked for in one question. */
const AT_ONCE = 50;

/**
 * Ends calls whose end never came: what held them died, or a server did that was to hear of it. No
 * server holds a call, any of them takes its next turn; so that one was killed says nothing of its
 * calls, and only that nothing is said any more does. Whoever speaks after all goes on. What a call has
 * agreed to is in the outbox, and goes out. Never rejects.
 */
export async function cutOffCalls(deps: CutOffDeps, mayGoOn: () => boolean): Promise<void> {
  const since = new Date(deps.now().getTime() - LONGEST_SILENCE_MS);
  for (const channel of CALL_CHANNELS) {
    try {
      await cutOffOn(deps, channel, since, mayGoOn);
    } catch (err) {
      deps.log.error({ err }, 'calls that nobody holds could not be looked for');
    }
  }
}

async function cutOffOn(
  deps: CutOffDeps,
  channel: string,
  since: Date,
  mayGoOn: () => boolean,
): Promise<void> {
  let after: SilentPage['after'] = null;
  while (mayGoOn()) {
    const page: SilentPage = { channel, since, after, limit: AT_ONCE };
    const found = await deps.db.read(async (tx) => await silentQuery(tx, page));
    for (const { id } of found) {
      if (!mayGoOn()) return;
      // What is wrong with one call holds up no other.
      await deps.db
        .write((tx) => cutOffIfSilent(deps.runtime, tx, id, since))
        .catch((err: unknown) =>
          deps.log.error({ err, conversationId: id }, 'a call could not be cut off'),
        );
    }
    after = found.at(-1) ?? null;
    if (found.length < AT_ONCE) return;
  }
}

/** Waits for a turn that another server takes of it just now, and then leaves the call alone. */
async function cutOffIfSilent(
  runtime: Runtime,
  tx: Tx,
  conversationId: ConversationId,
  since: Date,
): Promise<void> {
  const { row } = await runtime.find(tx, { conversationId, eventId: null });
  if (row.outcome !== 'open') return;
  const events = await eventsOf(tx, conversationId);
  if (events.some(({ at }) => at >= since)) return;
  const lastTurn = events.findLast(({ event }) => event.type !== 'action.finished');
  const lastTurnAt = (lastTurn?.at ?? row.startedAt).toISOString();
  await runtime.takeFound(tx, row, {
    eventId: null,
    event: (_, __, at) => ({ type: 'conversation.ended', at, why: WHY, lastTurnAt }),
  });
}
