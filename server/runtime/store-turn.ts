import type { ConversationEvent } from '../../core/conversation/events.ts';
import type { StepResult } from '../../core/conversation/turn/turn.ts';
import { countTurn } from '../analytics/count-turn.ts';
import { channelOf } from '../channels/channel.ts';
import type { Tx } from '../db/handles.ts';
import { together } from '../db/together.ts';
import { WriteConflict } from '../db/write-conflict.ts';
import type { Reply } from '../inbound/queue-reply.ts';
import { carryOut, workIn } from './carry-out.ts';
import { conversationKey } from './conversation-key.ts';
import { endAfter } from './end-after.ts';
import * as repo from './repo.ts';
import type { ConversationRow } from './repo.ts';
import type { RuntimeOptions } from './runtime-options.ts';
import type { SendSms } from './step-informed.ts';
import { saidIn } from './turn-view.ts';

type Options = Pick<RuntimeOptions, 'load' | 'perform' | 'queue' | 'reply' | 'runtimes'>;

/** A turn that was taken, and is not stored yet. */
export interface TakenTurn extends Pick<Reply, 'inbound'> {
  readonly event: ConversationEvent;
  readonly eventId: string | null;
  readonly result: StepResult;
}

/**
 * One transaction's worth: event, state, texts. What follows the commit is only announced. Throws
 * `WriteConflict` where something else has changed the conversation since `row` was read.
 */
export async function storeTurn(
  options: Options,
  tx: Tx,
  row: ConversationRow,
  { event, eventId, inbound, result }: TakenTurn,
): Promise<void> {
  const { state, effects, notes } = result;
  const at = new Date(event.at);
  const set = { state, phase: state.phase, ...endAfter(row, event, state) };
  const seq = row.rev + 1;
  const place = { conversationId: row.id, projectId: row.projectId, seq };
  const { release } = await options.load(row.releaseId, tx);
  countTurn(tx, row, release, result, at);
  // None of these needs the answer to another, so they are on their way together.
  await together([
    advance(tx, row, set),
    repo.insertEvent(tx, { ...place, at, eventId, event, effects, notes }),
    sendTexts(options, tx, row, { seq, at: event.at, inbound, result }),
    tx.notify(conversationKey(row.id)),
  ]);
}

interface StoredTurn extends Pick<Reply, 'at' | 'inbound'> {
  readonly seq: number;
  readonly result: StepResult;
}

/** What the turn asks to be done, and then what it says, where that is said by text. */
async function sendTexts(
  options: Options,
  tx: Tx,
  row: ConversationRow,
  turn: StoredTurn,
): Promise<void> {
  await carryOutTurn(options, tx, row, turn);
  if (!channelOf(row.channel).isByText) return;
  const { seq, at, inbound, result } = turn;
  const texts = saidIn(result);
  await options.reply(tx, row, { seq, turn: result.state.turn, texts, at, inbound });
}

async function carryOutTurn(
  options: Options,
  tx: Tx,
  row: ConversationRow,
  { seq, result }: Pick<StoredTurn, 'seq' | 'result'>,
): Promise<void> {
  const { release } = await options.load(row.releaseId, tx);
  const texts: SendSms[] = [];
  carryOut(result.effects, release, options.runtimes, {
    queueMessage: (effect) => texts.push(effect),
    handOff: (effect) => tx.afterCommit(() => channelOf(row.channel).handOff(row.id, effect)),
  });
  for (const effect of texts) {
    const template = release.graph.templates.find((one) => one.id === effect.templateId);
    const about = { title: template?.title ?? '', topicId: result.state.lastTopicId };
    await options.queue(tx, row, effect, about);
  }
  for (const work of workIn(row.id, seq, result.effects)) {
    tx.afterCommit(() => options.perform(work));
  }
}

async function advance(
  tx: Tx,
  row: ConversationRow,
  set: Parameters<typeof repo.advanceConversation>[3],
): Promise<void> {
  if (await repo.advanceConversation(tx, row.id, row.rev, set)) return;
  throw new WriteConflict(`${row.id} was changed under a turn`);
}
