import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeId, topicIdSchema } from '../../ids.ts';
import {
  loadTopicMatcher,
  type TopicExamples,
  topicModelSchema,
  trainTopicMatcher,
} from './train-topic-matcher.ts';

function topic(name: string, exampleQueries: string[], content = ''): TopicExamples {
  const tail = name.replaceAll(/[^a-z0-9]/gi, '_') || 'unnamed';
  return { topicId: makeId(topicIdSchema, 'top', tail), name, exampleQueries, content };
}

const hotel = [
  topic('parking', [
    'Where can I park my car?',
    'Is there parking at the hotel?',
    'How much is the car park?',
    'Do you have a garage?',
  ]),
  topic('breakfast', [
    'What time is breakfast?',
    'Is breakfast included?',
    'Do you have a vegan breakfast?',
    'Can I get breakfast in my room?',
  ]),
  topic('check_in', [
    'When can I check in?',
    'What time is check-in?',
    'Can I check in early?',
    "I'm arriving late, is that a problem?",
  ]),
  topic('spa', [
    'Do you have a spa?',
    'Can I book a massage?',
    'How much does the sauna cost?',
    'Is the pool open to guests?',
  ]),
  topic('cancel', [
    'I want to cancel my booking',
    'Can I get a refund if I cancel?',
    'Cancel my reservation please',
  ]),
];
const matcher = trainTopicMatcher(hotel);

function best(text: string) {
  return matcher.match(text)[0];
}

describe('a hotel project', () => {
  it.each([
    ['is there somewhere I can park the car', 'top_parking'],
    ['hi um when do you serve breakfast please', 'top_breakfast'],
    ['could I check in a bit earlier', 'top_check_in'],
    ["i'd like to book a massage for tomorrow", 'top_spa'],
    ['please cancel the reservation', 'top_cancel'],
  ])('reads %j as %s and accepts it', (text, topicId) => {
    expect(best(text)?.topicId).toBe(topicId);
    expect(matcher.accepts(best(text))).toBe(true);
  });

  it.each(hotel.flatMap(({ topicId, exampleQueries }) => exampleQueries.map((q) => [q, topicId])))(
    'matches its own example %j',
    (query, topicId) => {
      const [first, second] = matcher.match(query);
      expect(first).toEqual({ topicId, score: 1 });
      expect(first && second && matcher.tooClose(first, second)).toBe(false);
    },
  );

  it('matches a topic called by its name', () => {
    expect(best('Parking!')).toEqual({ topicId: 'top_parking', score: 1 });
    expect(best('check in')).toEqual({ topicId: 'top_check_in', score: 1 });
  });

  it.each([
    'yes please',
    'no thanks',
    'no',
    'okay',
    'hi',
    'hello there',
    'good morning',
    'thank you',
    'what is the capital of France',
    'who won the world cup',
    'what',
    'i want to',
    'can you',
    'is there a',
  ])('does not accept %j', (text) => {
    expect(matcher.accepts(best(text))).toBe(false);
  });

  it('gives nothing for no words', () => {
    for (const text of ['', '  ', '?!…', '{{attr:address}}', '🙂']) {
      expect(matcher.match(text)).toEqual([]);
    }
    expect(matcher.accepts(undefined)).toBe(false);
  });

  it('gives scores in order, ten at most, each topic once', () => {
    const many = Array.from({ length: 30 }, (_, i) => topic(`t${i}`, [`room number ${i}`, 'room']));
    const matches = trainTopicMatcher(many).match('a room please');
    expect(matches).toHaveLength(10);
    expect(new Set(matches.map((match) => match.topicId)).size).toBe(10);
    const scores = matches.map((match) => match.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('projects at the edge', () => {
  it('asks when two topics have the very same query', () => {
    const shared = 'How much does your crème brulée cost?';
    const two = trainTopicMatcher([
      topic('menu', ['What is on the menu?', 'Which dishes do you have?', shared]),
      topic('prices', ['How expensive is dinner?', 'What are your prices?', shared]),
    ]);
    const [first, second] = two.match('how much does your creme brulee cost');
    expect(two.accepts(first)).toBe(true);
    expect(first && second && two.tooClose(first, second)).toBe(true);
  });

  it('reads a topic without queries by its name and content', () => {
    const bare = trainTopicMatcher([
      topic('wheelchair_access', [], 'Our lift takes wheelchairs. {{attr:access_info}}'),
      topic('opening hours', [], 'We open at nine and close at five.'),
      topic('', []),
    ]);
    expect(bare.match('do you have wheelchair access')[0]?.topicId).toBe('top_wheelchair_access');
    expect(bare.match('opening hours')[0]).toEqual({ topicId: 'top_opening_hours', score: 1 });
  });

  it('works with a single topic and does not take everything for it', () => {
    const one = trainTopicMatcher([hotel[0] ?? topic('parking', [])]);
    expect(one.accepts(one.match('where do I park the car')[0])).toBe(true);
    expect(one.accepts(one.match('what is the capital of France')[0])).toBe(false);
    expect(one.accepts(one.match('yes please')[0])).toBe(false);
  });

  it('works with no topics at all', () => {
    const none = trainTopicMatcher([]);
    expect(none.match('hello')).toEqual([]);
    expect(loadTopicMatcher(none.toJSON()).match('hello')).toEqual([]);
  });

  it('lets a topic be about a greeting', () => {
    const greeting = trainTopicMatcher([...hotel, topic('greeting', ['hello there', 'hi', 'hey'])]);
    expect(greeting.match('hi')[0]).toEqual({ topicId: 'top_greeting', score: 1 });
    expect(greeting.match('where is the spa')[0]?.topicId).toBe('top_spa');
  });

  it('reads other scripts, with and without spaces between words', () => {
    const mixed = trainTopicMatcher([
      topic('aparcamiento', ['¿Dónde puedo aparcar?', '¿Hay aparcamiento en el hotel?']),
      topic('desayuno', ['¿A qué hora es el desayuno?', '¿El desayuno está incluido?']),
      topic('ja', ['朝食は何時ですか', '朝食は含まれていますか']),
      topic('ru', ['Где можно припарковаться?', 'Сколько стоит парковка?']),
    ]);
    expect(mixed.match('donde aparcar el coche')[0]?.topicId).toBe('top_aparcamiento');
    expect(mixed.match('朝食はいくらですか')[0]?.topicId).toBe('top_ja');
    expect(mixed.match('где парковка')[0]?.topicId).toBe('top_ru');
  });
});

describe('promises', () => {
  const topicsArbitrary = fc.uniqueArray(
    fc.record({
      name: fc.string({ maxLength: 12 }),
      exampleQueries: fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 30 }),
          fc
            .array(fc.constantFrom('book', 'a', 'room', 'cancel', 'spa', 'when', 'the'), {
              maxLength: 6,
            })
            .map((words) => words.join(' ')),
        ),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 6, selector: (each) => each.name },
  );

  function withIds(drawn: { name: string; exampleQueries: string[] }[]): TopicExamples[] {
    return drawn.map((each, i) => ({
      ...each,
      topicId: makeId(topicIdSchema, 'top', String(i)),
    }));
  }

  it('the same topics give the same matcher, and a stored one reads alike', () => {
    fc.assert(
      fc.property(topicsArbitrary, fc.string({ unit: 'grapheme' }), (drawn, text) => {
        const topics = withIds(drawn);
        const trained = trainTopicMatcher(topics);
        const json = JSON.stringify(trained.toJSON());
        expect(JSON.stringify(trainTopicMatcher(topics).toJSON())).toBe(json);
        const loaded = loadTopicMatcher(topicModelSchema.parse(JSON.parse(json)));
        for (const said of [text, ...topics.flatMap((each) => each.exampleQueries)]) {
          expect(loaded.match(said)).toEqual(trained.match(said));
        }
        expect(JSON.stringify(loaded.toJSON())).toBe(json);
      }),
      { numRuns: 60 },
    );
  });

  it('every example query said verbatim is accepted for a topic that has it', () => {
    fc.assert(
      fc.property(topicsArbitrary, (drawn) => {
        const topics = withIds(drawn);
        const trained = trainTopicMatcher(topics);
        for (const { topicId, exampleQueries } of topics) {
          for (const query of exampleQueries) {
            const matches = trained.match(query);
            if (matches.length === 0) continue;
            expect(trained.accepts(matches[0])).toBe(true);
            expect(matches.find((match) => match.topicId === topicId)?.score).toBe(1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('any text gives scores in 0..1, best first, and leaves no trace for the next', () => {
    const before = matcher.match('can I park here');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const matches = matcher.match(text);
        expect(matches.length).toBeLessThanOrEqual(10);
        matches.forEach((match, i) => {
          expect(match.score).toBeGreaterThanOrEqual(0);
          expect(match.score).toBeLessThanOrEqual(matches[i - 1]?.score ?? 1);
        });
        expect(matcher.match('can I park here')).toEqual(before);
      }),
    );
  });

  it('reads a very long text', () => {
    expect(matcher.match(`parking ${'word '.repeat(200_000)}`).length).toBeGreaterThan(0);
  });
});
