import { existsSync } from 'node:fs';
import { makeId, topicIdSchema } from '../../core/ids.ts';
import {
  type TopicExamples,
  trainTopicMatcher,
} from '../../core/understanding/topics/train-topic-matcher.ts';
import { round, timeEach } from './timing.ts';
import {
  banking77,
  clinc150,
  heldOutSplit,
  measure,
  type Project,
  realProjects,
  sharedData,
  shuffled,
  takePerLabel,
  topicsOf,
} from './understanding-data.ts';

const SEEDS = [1, 2, 3];
const FOLDS = 20;

/**
 * Accuracy of the topic matcher on the public sets beside the repository, and its times.
 * BANKING77's official test part is not among them: a part of the train part is held out, 40 texts
 * a topic. CLINC150 is tested on its validation part.
 */
export async function benchUnderstanding(): Promise<Record<string, unknown>> {
  if (!existsSync(sharedData)) return { skipped: 'needs ../shared/data' };
  return { ...accuracies(), realProjects: leaveOneOut(realProjects()), ...times() };
}

function accuracies(): Record<string, unknown> {
  const clinc = clinc150();
  const banking = SEEDS.map((seed) => ({ seed, ...heldOutSplit(banking77(), 40, seed) }));
  const mean = (values: number[]) => round(values.reduce((a, b) => a + b, 0) / values.length);
  return {
    banking77: {
      tenATopic: mean(
        banking.map(
          ({ train, test, seed }) => measure(takePerLabel(train, 10, seed), test).accuracy,
        ),
      ),
      all: banking.slice(0, 1).map(({ train, test }) => measure(train, test))[0],
    },
    clinc150: {
      tenATopic: mean(
        SEEDS.map(
          (seed) => measure(takePerLabel(clinc.train, 10, seed), clinc.validation).accuracy,
        ),
      ),
      all: measure(clinc.train, clinc.validation, clinc.outOfScope),
    },
  };
}

/** Real projects, each query read by a matcher trained without it (and a twentieth of the rest). */
function leaveOneOut(projects: readonly Project[]): Record<string, number> {
  const count = { queries: 0, top1: 0, top3: 0, rightAndAccepted: 0, accepted: 0 };
  for (const project of projects) {
    const topics = topicsOf(project.topics);
    const queries = shuffled(
      topics.flatMap(({ topicId, exampleQueries }) =>
        exampleQueries.map((text) => ({ text, topicId })),
      ),
      7,
    );
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const kept = queries.filter((_, i) => i % FOLDS !== fold);
      const matcher = trainTopicMatcher(
        topics.map((topic) => ({
          ...topic,
          exampleQueries: kept.filter((q) => q.topicId === topic.topicId).map((q) => q.text),
        })),
      );
      for (const { text, topicId } of queries.filter((_, i) => i % FOLDS === fold)) {
        const matches = matcher.match(text);
        const rank = matches.findIndex((match) => match.topicId === topicId);
        const accepted = matcher.accepts(matches[0]);
        count.queries += 1;
        if (rank === 0) count.top1 += 1;
        if (rank >= 0 && rank < 3) count.top3 += 1;
        if (accepted) count.accepted += 1;
        if (accepted && rank === 0) count.rightAndAccepted += 1;
      }
    }
  }
  const { queries, ...hits } = count;
  const shares = Object.entries(hits).map(([what, hit]) => [what, round(hit / queries)]);
  return { queries, ...Object.fromEntries(shares) };
}

/** Topics of five queries each: real queries, made a topic's own by a made-up product word. */
function manyTopics(count: number): TopicExamples[] {
  const syllables = ['ba', 'ko', 'ri', 'tu', 'men', 'sal', 'dor', 'pi', 'fex', 'lan', 'gor', 'vis'];
  const wordOf = (i: number) =>
    [1, 12, 144, 1728].map((place) => syllables[Math.floor(i / place) % 12] ?? '').join('');
  const byLabel = new Map<string, string[]>();
  for (const { text, label } of clinc150().train) {
    byLabel.set(label, [...(byLabel.get(label) ?? []), text]);
  }
  const lists = [...byLabel.values()];
  return Array.from({ length: count }, (_, i) => {
    const queries = lists[i % lists.length] ?? [];
    const first = 5 * Math.floor(i / lists.length);
    return {
      topicId: makeId(topicIdSchema, 'top', String(i)),
      name: `topic ${wordOf(i)}`,
      exampleQueries: Array.from(
        { length: 5 },
        (_unused, k) => `${queries[(first + k) % queries.length] ?? ''} ${wordOf(i)}`,
      ),
    };
  });
}

function times(): Record<string, unknown> {
  const said = clinc150().validation.map(({ text }) => text);
  const figures = [50, 150, 1_000].map((count) => {
    const topics = manyTopics(count);
    if (count === 50) trainTopicMatcher(topics);
    const started = performance.now();
    const matcher = trainTopicMatcher(topics);
    const trainMs = round(performance.now() - started);
    const match = timeEach(2_000, (i) => {
      matcher.match(said[i % said.length] ?? '');
    });
    const modelKilobytes = round(JSON.stringify(matcher.toJSON()).length / 1024);
    return [`topics${count}`, { trainMs, match, modelKilobytes }];
  });
  return { times: Object.fromEntries(figures) };
}
