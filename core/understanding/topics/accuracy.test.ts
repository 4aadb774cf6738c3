import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  banking77,
  clinc150,
  heldOutSplit,
  measure,
  realProjects,
  sharedData,
  takePerLabel,
  topicsOf,
} from '../../../tests/bench/understanding-data.ts';
import { trainTopicMatcher } from './train-topic-matcher.ts';

const name = (what: string) => `${what} (needs ../shared/data)`;
const missing = !existsSync(sharedData);
const MINUTE_MS = 60_000;

describe.skipIf(missing)(name('accuracy on public sets'), () => {
  it(
    'BANKING77, ten examples a topic: at least 72 % of a held-out part, mean of two',
    () => {
      const accuracies = [1, 2].map((seed) => {
        const { train, test } = heldOutSplit(banking77(), 40, seed);
        return measure(takePerLabel(train, 10, seed), test).accuracy;
      });
      expect((accuracies[0] ?? 0) / 2 + (accuracies[1] ?? 0) / 2).toBeGreaterThanOrEqual(0.72);
    },
    MINUTE_MS,
  );

  it(
    'BANKING77, all examples: at least 90 % of a held-out part',
    () => {
      const { train, test } = heldOutSplit(banking77(), 40, 1);
      expect(measure(train, test).accuracy).toBeGreaterThanOrEqual(0.9);
    },
    MINUTE_MS,
  );

  it(
    'CLINC150, ten examples a topic: at least 79 % of the validation part, and out of scope',
    () => {
      const { train, validation, outOfScope } = clinc150();
      const measured = measure(takePerLabel(train, 10, 1), validation, outOfScope);
      expect(measured.accuracy).toBeGreaterThanOrEqual(0.79);
      expect(measured.outOfScopeRefused).toBeGreaterThanOrEqual(0.75);
      expect(measured.rightAndAccepted).toBeGreaterThanOrEqual(0.72);
    },
    MINUTE_MS,
  );
});

describe.skipIf(missing)(name('real projects'), () => {
  it.each(missing ? [] : realProjects())(
    '$name: every example said verbatim is accepted',
    ({ topics }) => {
      const matcher = trainTopicMatcher(topicsOf(topics));
      for (const topic of topicsOf(topics)) {
        for (const query of topic.exampleQueries) {
          const matches = matcher.match(query);
          expect(matcher.accepts(matches[0]), query).toBe(true);
          const own = matches.find((match) => match.topicId === topic.topicId);
          expect(own?.score, query).toBe(1);
        }
      }
    },
  );

  it.each(missing ? [] : realProjects())('$name: small talk is not accepted', ({ topics }) => {
    const matcher = trainTopicMatcher(topicsOf(topics));
    const sayings = ['yes please', 'no thanks', 'hi', 'okay', 'what is the capital of France'];
    for (const said of sayings) expect(matcher.accepts(matcher.match(said)[0]), said).toBe(false);
  });
});
