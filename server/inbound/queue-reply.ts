import {
  actionIdSchema,
  type ConversationId,
  makeId,
  receiptIdSchema,
  templateIdSchema,
} from '../../core/ids.ts';
import type { QuietHours } from '../../core/messaging/quiet-hours.ts';
import { RENDERED_LIMIT } from '../../core/records/template.ts';
import type { Tx } from '../db/handles.ts';
import type { Engine } from '../engine/engine.ts';
import { queueMessage } from '../engine/queue-message.ts';
import type { ConversationRow } from '../runtime/repo.ts';
import { type InboundRow, lastInboundOf } from './repo.ts';

/** Stand where an action and its template would: an answer by text is the agent's own words. */
const REPLY_ACTION = makeId(actionIdSchema, 'act', 'reply');
const REPLY_TEMPLATE = makeId(templateIdSchema, 'tpl', 'reply');

export interface Reply {
  /** Of the event that is answered. */
  readonly seq: number;
  readonly turn: number;
  readonly texts: readonly string[];
  /** When that came in; ISO 8601. */
  readonly at: string;
  /** Their text that it answers; null where something else led to it: then it is the last one. */
  readonly inbound: InboundRow | null;
}

/**
 * What the agent says in a conversation by text goes out as a text, to whoever wrote and from what
 * they wrote to. Its receipt is their own text: they asked, and this is the answer.
 */
export async function queueReply(
  engine: Engine,
  tx: Tx,
  row: ConversationRow,
  reply: Reply,
  quietHours: QuietHours,
): Promise<void> {
  const body = fit(reply.texts);
  if (body === '') return;
  const inbound = reply.inbound ?? (await lastInboundOf(tx, row.id));
  if (!inbound) return;
  // What a report leads to, hours later, is no answer of this minute: it keeps quiet hours.
  const at = reply.inbound ? reply.at : inbound.receivedAt.toISOString();
  const names = { actionId: REPLY_ACTION, templateId: REPLY_TEMPLATE };
  const recipient = inbound.fromNumber;
  await queueMessage(engine, tx, {
    projectId: row.projectId,
    conversationId: row.id,
    environment: row.environment,
    topicId: null,
    isTest: row.isTest,
    title: 'Reply',
    transport: inbound.transport,
    simulate: row.simulate,
    quietHours,
    isReply: true,
    effect: {
      type: 'sendSms',
      ...names,
      recipient,
      body,
      sender: inbound.sender,
      onceKey: replyKey(row.id, reply.seq),
      receipt: {
        ...names,
        id: receiptIdSchema.parse(`rcp_${row.id.slice(4, 70)}_reply_${reply.seq}`),
        kind: 'requested',
        offer: '',
        words: inbound.body,
        offerTurn: null,
        turn: reply.turn,
        recipient,
        at,
        why: `answers their text “${inbound.body}”`,
      },
    },
  });
}

/** The once-key of the answer to what an event of a conversation by text said. */
export function replyKey(id: ConversationId, seq: number): string {
  return `${id}|reply|${seq}`;
}

/** One text of all that is said. What is asked is said last, and stays whole as far as that fits. */
function fit(texts: readonly string[]): string {
  const all = texts.join(' ');
  if (all.length <= RENDERED_LIMIT) return all;
  const last = texts.at(-1) ?? '';
  const room = RENDERED_LIMIT - last.length - 1;
  const before = texts.slice(0, -1).join(' ');
  return room > 0 && before !== ''
    ? `${shorten(before, room)} ${last}`
    : shorten(last, RENDERED_LIMIT);
}

/** Half a sign of two, like an emoji, which nobody could read. */
const HALF_A_SIGN = /[\uD800-\uDBFF]$/;

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text
    .slice(0, length - 1)
    .replace(HALF_A_SIGN, '')
    .trimEnd()}…`;
}
