import type { ActionId } from '../../ids.ts';
import type { Template } from '../../records/template.ts';
import type { PlannedTopic } from '../../release/release.ts';
import { type AboutTopic, isPlainRequest } from '../../understanding/requests/plain-request.ts';
import type { Reading } from '../reading.ts';
import { answerNumber } from './answer-number.ts';
import { offerText, sendable } from './reach-sms.ts';
import type { SmsPlan } from '../../release/action-type.ts';
import { runQueue } from './run-queue.ts';
import { sendText } from './send-text.ts';
import { speakContent } from './speak-content.ts';
import { titleWords } from './title-words.ts';
import type { Turn } from './turn.ts';

/**
 * The caller asks for a text by themselves, which is consent (conversation.md, `when`): for the
 * topic they name, or else for the one they were just told about. With several texts to choose
 * from, or no number yet, the request is not clear enough to send on, so it is offered instead.
 * False: there is nothing to text, and the words are to be understood otherwise.
 */
export function answerRequest(turn: Turn, reading: Reading): boolean {
  if (!reading.wantsText || reading.consent.verdict === 'no') return false;
  const named = reading.topics[0]?.accepted ? reading.topics[0].topicId : null;
  if (named !== null && reading.tooClose) return false;
  const topicId = named ?? turn.state.lastTopicId;
  const topic = topicId === null ? undefined : turn.index.topics.get(topicId);
  const actions = (topic?.actions ?? []).flatMap((id) => smsAction(turn, id));
  const [first] = actions;
  if (!topic || !first) return false;
  turn.update({ unmatched: 0, lastTopicId: topic.id, queue: [] });
  turn.note({
    what: 'matched',
    text: `asked for a text about ${topic.name}`,
    tone: 'good',
    topicId: topic.id,
    port: 'matched',
  });
  if (actions.length > 1)
    offerAll(
      turn,
      actions.map((one) => one.id),
    );
  else sendRequested(turn, topic, first.id, first.plan, reading);
  runQueue(turn);
  return true;
}

function smsAction(turn: Turn, id: ActionId): { id: ActionId; plan: SmsPlan }[] {
  const plan = turn.index.actions.get(id)?.plan;
  return plan?.does === 'sendSms' ? [{ id, plan }] : [];
}

/** A caller who asks takes back an earlier no (rule 2). */
function offerAll(turn: Turn, ids: readonly ActionId[]): void {
  turn.update({ declined: turn.state.declined.filter((id) => !ids.includes(id)), queue: ids });
  const [first, ...others] = ids;
  const plan = first === undefined ? undefined : turn.index.actions.get(first)?.plan;
  if (first === undefined || plan?.does !== 'sendSms') return;
  turn.update({ queue: others });
  offerText(turn, first, plan);
}

/** Sends at once only what was plainly asked for, to the number that is known; else it asks. */
function sendRequested(
  turn: Turn,
  topic: PlannedTopic,
  actionId: ActionId,
  plan: SmsPlan,
  reading: Reading,
): void {
  turn.update({ declined: turn.state.declined.filter((id) => id !== actionId) });
  const templates = sendable(turn, actionId, plan);
  const [template] = templates ?? [];
  if (!template) {
    turn.say(turn.phrases.cannotSend);
    return;
  }
  const { recipient, turn: number } = turn.state;
  if (reading.number !== null && reading.number.number !== recipient) {
    answerNumber(turn, { question: 'number', actionId, turn: number, tries: 1 }, reading);
    return;
  }
  const isPlain = isPlainRequest(turn.words, aboutTopic(turn, topic, template));
  const isOpen = (templates?.length ?? 0) > 1 || plan.recipient === 'ask' || !isPlain;
  if (isOpen || recipient === null) {
    offerText(turn, actionId, plan);
    return;
  }
  turn.ran.push(actionId);
  sendText(turn, actionId, plan, template, recipient, {
    kind: 'requested',
    offer: '',
    words: turn.words,
    offerTurn: null,
    why: `asked for it with “${turn.words}”`,
  });
}

/** What the topic says of itself: words from it do not make a request a strange one. */
function aboutTopic(turn: Turn, topic: PlannedTopic, template: Template): AboutTopic {
  const content = speakContent(turn, topic.content);
  return {
    name: `${topic.name} ${titleWords(template)}`,
    text: [content, ...topic.exampleQueries].join(' '),
  };
}
