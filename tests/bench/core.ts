import { performance } from 'node:perf_hooks';
import { readCaller } from '../../core/conversation/read-caller.ts';
import { startConversation } from '../../core/conversation/start-conversation.ts';
import { step } from '../../core/conversation/step.ts';
import { applyChange } from '../../core/records/change.ts';
import { recordsOf } from '../../core/records/draft.ts';
import { AT, aTopic, started } from '../../core/testing/build-project.ts';
import { trainTopicMatcher } from '../../core/understanding/topics/train-topic-matcher.ts';
import { largeDraft, publish, queriesFor } from './large-project.ts';
import { round, timeEach } from './timing.ts';

/** The promises of the first issue about `core`, measured: see `goal` beside each figure. */
export async function benchCore(): Promise<Record<string, unknown>> {
  return {
    turn: benchTurn(),
    saveOneTopic: benchSave(),
    publish: benchPublish(),
  };
}

/** Reading the words and taking the step, in a project of 1,000 topics. */
function benchTurn() {
  const release = publish(largeDraft(1_000));
  const before = performance.now();
  const matcher = trainTopicMatcher(
    release.graph.topics.map((topic) => ({
      topicId: topic.id,
      name: topic.name,
      exampleQueries: topic.exampleQueries,
    })),
  );
  const trainingMs = round(performance.now() - before);
  const { state } = startConversation(release, started({ releaseId: release.id }));
  const say = (text: string, from = state) =>
    step(release, from, {
      type: 'caller.said',
      at: AT,
      text,
      reading: readCaller(release, matcher, from, text),
    });
  const texts = Array.from({ length: 1_000 }, (_, n) => queriesFor(n)[n % 5] ?? '');
  const events = texts.map((text) => ({
    type: 'caller.said',
    at: AT,
    text,
    reading: readCaller(release, matcher, state, text),
  }));
  const offered = say(queriesFor(7)[0] ?? '').state;
  return {
    topics: 1_000,
    trainingMs,
    /** `step` alone: the interpreter. */
    interpret: timeEach(5_000, (n) => step(release, state, events[n % 1_000])),
    /** Reading the words as well: topics, consent, request, number. */
    ask: timeEach(2_000, (n) => say(queriesFor(n % 1_000)[n % 5] ?? '')),
    agree: timeEach(2_000, () => say('yes please', offered)),
    goal: 'interpret: p99 under 2 ms',
  };
}

/** Applying one changed topic, in a small and a large project, in turn. */
function benchSave() {
  const small = largeDraft(100);
  const large = largeDraft(10_000);
  const changed = { put: [aTopic('t7', { rev: 2 })], remove: [] };
  const many = (draft: typeof small) =>
    timeEach(2_000, () => {
      for (let n = 0; n < 50; n += 1) applyChange(draft, changed);
    });
  const first = many(small);
  const second = many(large);
  return {
    topics100: first,
    topics10000: second,
    ratio: round(second.medianMs / first.medianMs),
    goal: 'ratio within 2',
  };
}

/** Finding problems and compiling; training the matcher is measured with understanding. */
function benchPublish() {
  const draft = largeDraft(10_000);
  const before = performance.now();
  const release = publish(draft);
  return {
    topics: recordsOf(draft, 'topic').length,
    planned: release.graph.topics.length,
    ms: round(performance.now() - before),
    goal: 'under 1000 ms',
  };
}
