import { describe, expect, it } from 'vitest';
import type { Effect } from '../core/conversation/effects.ts';
import { readCaller } from '../core/conversation/read-caller.ts';
import { startConversation } from '../core/conversation/start-conversation.ts';
import type { ConversationState } from '../core/conversation/state.ts';
import { step } from '../core/conversation/step.ts';
import {
  aLink,
  anSms,
  aRelease,
  aTemplate,
  aTopic,
  AT,
  actionId,
  started,
  topicId,
} from '../core/testing/build-project.ts';
import { trainTopicMatcher } from '../core/understanding/topics/train-topic-matcher.ts';
import { actionDefinitions } from './definitions.ts';

/** A project in which the words of a bare yes are a topic's own example queries. */
const YES = ['yes please', 'yes', 'go ahead', 'sí por favor', 'oui'];
const release = aRelease(
  [
    aTopic('booking', { exampleQueries: ['about my booking', 'confirm my booking', 'my stay'] }),
    aTopic('agreeing', { exampleQueries: YES }),
    aTemplate('confirmation'),
    aTemplate('directions'),
    anSms('sms', ['confirmation', 'directions']),
    aLink(topicId('booking'), 'matched', actionId('sms')),
  ],
  actionDefinitions,
);
const matcher = trainTopicMatcher(
  release.graph.topics.map(({ id, ...topic }) => ({ ...topic, topicId: id, content: '' })),
);

/** What the caller says, in order, read as in a call; all that the agent says and does. */
function call(language: string, ...turns: readonly string[]) {
  let state: ConversationState = startConversation(release, started({ language })).state;
  const effects: Effect[] = [];
  for (const text of turns) {
    const reading = readCaller(release, matcher, state, text);
    const result = step(release, state, { type: 'caller.said', at: AT, text, reading });
    state = result.state;
    effects.push(...result.effects);
  }
  const spoken = effects.flatMap((effect) => (effect.type === 'say' ? [effect.text] : []));
  return { state, spoken, texts: effects.filter((effect) => effect.type === 'sendSms') };
}

describe('a bare yes to a choice of texts', () => {
  it.each([
    ['en', 'yes please', 'Which one shall I text you: the confirmation or the directions?'],
    ['en', 'go ahead', 'Which one shall I text you: the confirmation or the directions?'],
    ['es', 'sí por favor', '¿Cuál le envío: confirmation o directions?'],
    ['fr', 'oui', 'Lequel dois-je vous envoyer : confirmation ou directions ?'],
  ])('is asked which one, whatever topic it reads like (%s, %s)', (language, words, question) => {
    const { spoken, texts, state } = call(language, 'about my booking', words);
    expect(spoken.at(-1)).toBe(question);
    expect(texts).toEqual([]);
    expect(state.pending).toMatchObject({ question: 'offer', asked: 'again' });
  });

  it('sends what is named then, once that is agreed to', () => {
    const { texts, spoken } = call(
      'en',
      'about my booking',
      'yes please',
      'text me the directions',
    );
    expect(texts).toEqual([expect.objectContaining({ templateId: 'tpl_directions' })]);
    expect(spoken).not.toContain('All about agreeing.');
  });

  it.each(['yes please', 'both please'])(
    'and then “%s” sends nothing and asks no more',
    (words) => {
      const { texts, state, spoken } = call('en', 'about my booking', 'yes please', words);
      expect(texts).toEqual([]);
      expect(state.pending).toBeNull();
      expect(spoken.at(-1)).toBe("All right, I won't send it.");
    },
  );

  it('is still answered otherwise where it asks for something else', () => {
    const { spoken, state } = call('en', 'about my booking', 'confirm my booking');
    expect(spoken).toContain('All about booking.');
    expect(state.pending).toMatchObject({ question: 'offer', asked: 'once' });
  });
});
