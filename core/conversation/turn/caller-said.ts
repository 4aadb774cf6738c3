import type { TopicId } from '../../ids.ts';
import type { Reading } from '../reading.ts';
import { answerNoTexts } from './answer-no-texts.ts';
import { answerNumber } from './answer-number.ts';
import { type Answered, answerOffer } from './answer-offer.ts';
import { answerRequest } from './answer-request.ts';
import { answerTopic } from './answer-topic.ts';
import { chooseTopic } from './choose-topic.ts';
import { handOffTo } from './hand-off.ts';
import { runQueue } from './run-queue.ts';
import type { Turn } from './turn.ts';

/** One turn of the caller: the rules of conversation.md, in their order. */
export function callerSaid(turn: Turn, reading: Reading): void {
  if (wantsNoTexts(turn, reading)) {
    answerNoTexts(turn);
    return;
  }
  if (answerPending(turn, reading) === 'answered') {
    runQueue(turn);
    return;
  }
  if (answerRequest(turn, reading)) return;
  const [best, second] = reading.topics;
  if (best?.accepted && second && reading.tooClose)
    disambiguate(turn, best.topicId, second.topicId);
  else if (best?.accepted) answerTopic(turn, best.topicId, `, ${best.score.toFixed(2)}`);
  else unmatched(turn, reading);
}

/** What they may mean otherwise is for a topic that fits, or for the choice they were asked to make. */
function wantsNoTexts(turn: Turn, { wantsNoTexts: said, topics }: Reading): boolean {
  if (said !== 'perhaps') return said === 'plainly';
  const { pending } = turn.state;
  const chooses =
    pending?.question === 'topic' ||
    (pending?.question === 'offer' && pending.templateIds.length > 1);
  return !chooses && topics[0]?.accepted !== true;
}

function answerPending(turn: Turn, reading: Reading): Answered {
  const { pending } = turn.state;
  switch (pending?.question) {
    case undefined:
      return 'set aside';
    case 'offer':
      return answerOffer(turn, pending, reading);
    case 'number':
      return answerNumber(turn, pending, reading);
    case 'topic':
      return answerWhichTopic(turn, pending.topicIds, reading);
    case 'handoff':
      return answerHandoff(turn, reading);
  }
}

function answerWhichTopic(
  turn: Turn,
  topicIds: readonly [TopicId, TopicId],
  reading: Reading,
): Answered {
  turn.update({ pending: null });
  const chosen = chooseTopic(turn, topicIds, reading);
  if (chosen === null) return 'set aside';
  answerTopic(turn, chosen, ', chosen by the caller');
  return 'answered';
}

/** Being put through costs nobody a text, so a thin yes is enough here. */
function answerHandoff(turn: Turn, reading: Reading): Answered {
  turn.update({ pending: null });
  const { verdict } = reading.consent;
  const handoff = turn.index.defaultHandoff;
  if (handoff && (verdict === 'yes' || verdict === 'weak')) {
    turn.update({ unmatched: 0 });
    handOffTo(turn, handoff.id, null, '');
    return 'answered';
  }
  if (verdict !== 'no') return 'set aside';
  turn.say(turn.phrases.anythingElse);
  turn.update({ unmatched: 0 });
  return 'answered';
}

function disambiguate(turn: Turn, first: TopicId, second: TopicId): void {
  const nameOf = (id: TopicId) => (turn.index.topics.get(id)?.name ?? '').replaceAll(/[_-]+/g, ' ');
  turn.say(turn.phrases.disambiguate(nameOf(first), nameOf(second)));
  turn.update({
    unmatched: 0,
    pending: { question: 'topic', topicIds: [first, second], turn: turn.state.turn },
  });
  const text = `${nameOf(first)} or ${nameOf(second)}? Too close to call`;
  turn.note({ what: 'disambiguating', text, tone: 'neutral' });
}

/** A bare yes or no to nothing is politeness, not a question we failed to understand. */
function unmatched(turn: Turn, reading: Reading): void {
  if (reading.consent.verdict !== 'unclear') {
    turn.say(turn.phrases.anythingElse);
    turn.note({ what: 'unmatched', text: 'nothing was asked', tone: 'neutral' });
    return;
  }
  const count = turn.state.unmatched + 1;
  turn.update({ unmatched: count });
  const [best] = reading.topics;
  const nearest = best
    ? `, nearest ${turn.index.topics.get(best.topicId)?.name ?? ''} ${best.score.toFixed(2)}`
    : '';
  turn.note({ what: 'unmatched', text: `no topic fits${nearest}`, tone: 'bad' });
  const handoff = turn.index.defaultHandoff;
  if (count >= 2 && handoff) {
    turn.say(turn.phrases.offerHandoff(handoff.name));
    turn.update({ pending: { question: 'handoff', turn: turn.state.turn } });
    return;
  }
  turn.say(turn.release.graph.settings.fallback);
}
