import type { Release } from '../release/release.ts';
import { readConsent } from '../understanding/consent/read-consent.ts';
import { readPhoneNumber } from '../understanding/numbers/read-phone-number.ts';
import { readRequest } from '../understanding/requests/read-request.ts';
import type { TopicMatcher } from '../understanding/topics/train-topic-matcher.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { ConsentReading } from '../understanding/consent/consent-reading.ts';

/** Enough to choose from, few enough to keep with every event. */
const TOPICS_KEPT = 5;

/**
 * Understanding, in one place: what the words say about topics, consent, a request and a number.
 * The pending offer is part of what the words mean: 'no' answers 'Do you mind if I text you?' too.
 */
export function readCaller(
  release: Release,
  matcher: TopicMatcher,
  state: ConversationState,
  text: string,
): Reading {
  const { language } = state;
  const matches = matcher.match(text).slice(0, TOPICS_KEPT);
  const [best, second] = matches;
  const number = readPhoneNumber(text, { country: release.graph.settings.country, language });
  return {
    topics: matches.map((match) => ({
      topicId: match.topicId,
      score: match.score,
      accepted: matcher.accepts(match),
    })),
    tooClose: best !== undefined && second !== undefined && matcher.tooClose(best, second),
    consent: readAnswer(state, text),
    wantsText: readRequest(text, { language }).wantsText,
    number:
      number.number === null || number.kind === null
        ? null
        : { number: number.number, kind: number.kind },
  };
}

/** Whether these words would agree to the text that is on offer. */
export function agreesToOffer(state: ConversationState, text: string): boolean {
  return state.pending?.question === 'offer' && readAnswer(state, text).verdict === 'yes';
}

function readAnswer({ language, pending }: ConversationState, text: string): ConsentReading {
  if (pending?.question !== 'offer') return readConsent(text, { language });
  const { said: offer, templateIds } = pending;
  return readConsent(text, { language, offer, asksWhichText: templateIds.length > 1 });
}
