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
  /** What was in the way of a call when it was last logged, for as long as it is. */
  readonly logged: Map<ConversationId, string>;
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
  const met = new Set<ConversationId>();
  let isWhole = true;
  for (const channel of CALL_CHANNELS) {
    try {
      const failed = await cutOffOn(deps, channel, since, mayGoOn);
      for (const id of failed) met.add(id);
    } catch (err) {
      isWhole = false;
      deps.log.error({ err }, 'calls that nobody holds could not be looked for');
    }
  }
  // What is in the way no more is news should it come back.
  if (!isWhole || !mayGoOn()) return;
  for (const id of deps.logged.keys()) if (!met.has(id)) deps.logged.delete(id);
}

async function cutOffOn(
  deps: CutOffDeps,
  channel: string,
  since: Date,
  mayGoOn: () => boolean,
): Promise<ConversationId[]> {
  const failed: ConversationId[] = [];
  let after: SilentPage['after'] = null;
  while (mayGoOn()) {
    const page: SilentPage = { channel, since, after, limit: AT_ONCE };
    const found = await deps.db.read(async (tx) => await silentQuery(tx, page));
    for (const { id } of found) {
      if (!mayGoOn()) return failed;
      // What is wrong with one call holds up no other.
      await deps.db
        .write((tx) => cutOffIfSilent(deps.runtime, tx, id, since))
        .catch((err: unknown) => {
          failed.push(id);
          noteOnce(deps, id, err);
        });
    }
    after = found.at(-1) ?? null;
    if (found.length < AT_ONCE) return failed;
  }
  return failed;
}

/** It is tried again each minute, by each server, and would be logged as often. */
function noteOnce({ log, logged }: CutOffDeps, conversationId: ConversationId, err: unknown): void {
  const cause = err instanceof Error ? `${err.name}: ${err.message}` : String(err);
  if (logged.get(conversationId) === cause) return;
  logged.set(conversationId, cause);
  log.error(
    { err, conversationId },
    'a call could not be cut off and stays open. Nothing that it agreed to is lost. It is tried again each minute, and logged again only if something else is in the way: mend what this error names, or report it as a bug',
  );
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
