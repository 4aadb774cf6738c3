import type { ActionId, TopicId } from '../../ids.ts';
import type { Reading } from '../reading.ts';
import { answerOffer, declineOffer } from './answer-offer.ts';
import { answerTopic } from './answer-topic.ts';
import { runQueue } from './run-queue.ts';
import type { Turn, TurnProblem } from './turn.ts';

/** An outside platform did the understanding: the topic is answered as if the caller had asked. */
export function intentMatched(turn: Turn, topicId: TopicId): TurnProblem | null {
  const topic = turn.index.topics.get(topicId);
  if (!topic)
    return {
      code: 'unknown-topic',
      message: `This release has no enabled topic ${topicId}.`,
    };
  const { pending } = turn.state;
  if (pending?.question === 'offer')
    turn.note({
      what: 'offer dropped',
      text: 'not sent: the caller went on to something else',
      tone: 'neutral',
      actionId: pending.actionId,
    });
  turn.update({ pending: null, turn: turn.state.turn + 1, unattended: 0 });
  answerTopic(turn, topicId, ', by the platform');
  return null;
}

/**
 * A platform's word alone is no consent: the words count, as we read them, for the action they
 * were said to. Anything but a strong yes gets the plain question, like any other caller.
 */
export function intentConfirmed(
  turn: Turn,
  actionId: ActionId,
  reading: Reading,
): TurnProblem | null {
  const { pending } = turn.state;
  if (pending?.question !== 'offer' || pending.actionId !== actionId)
    return notPending(turn, actionId);
  if (turn.words.trim() === '')
    return {
      code: 'event-out-of-place',
      message: 'A confirmation counts only with the words that the caller said.',
    };
  turn.update({ turn: turn.state.turn + 1, unattended: 0 });
  answerOffer(turn, pending, { ...reading, topics: [] });
  runQueue(turn);
  return null;
}

export function intentDeclined(turn: Turn, actionId: ActionId): TurnProblem | null {
  const { pending } = turn.state;
  if (pending?.question !== 'offer' || pending.actionId !== actionId)
    return notPending(turn, actionId);
  turn.update({ turn: turn.state.turn + 1, unattended: 0 });
  declineOffer(
    turn,
    pending,
    turn.words === '' ? 'declined by the platform' : `declined with "${turn.words}"`,
  );
  runQueue(turn);
  return null;
}

function notPending(turn: Turn, actionId: ActionId): TurnProblem {
  if (!turn.index.actions.has(actionId))
    return { code: 'unknown-action', message: `This release has no action ${actionId}.` };
  return {
    code: 'event-out-of-place',
    message: `Nothing is being offered by action ${actionId}, so there is nothing to answer.`,
  };
}
