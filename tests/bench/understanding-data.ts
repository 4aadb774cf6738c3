import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { makeId, topicIdSchema } from '../../core/ids.ts';
import {
  type TopicExamples,
  trainTopicMatcher,
} from '../../core/understanding/topics/train-topic-matcher.ts';

/** Public data beside the repository (see its README); tests and benches skip where it is not. */
export const sharedData = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** A text and the label that people gave it. */
export interface Labelled {
  text: string;
  label: string;
}

export interface Project {
  name: string;
  topics: { name: string; content: string; queries: string[] }[];
}

const read = (...parts: string[]) => readFileSync(path.join(sharedData, ...parts), 'utf8');

/** BANKING77, train part (`text,category`, texts with commas quoted). */
export function banking77(): Labelled[] {
  const row = /^(?:"((?:[^"]|"")*)"|([^,\n]*)),([a-zA-Z_?]+)\r?$/gm;
  return [...read('understanding', 'banking77.csv').matchAll(row)]
    .slice(1)
    .map(([, quoted, plain, label]) => ({
      text: (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
      label: label ?? '',
    }));
}

const pairsSchema = z
  .array(z.tuple([z.string(), z.string()]))
  .transform((pairs): Labelled[] => pairs.map(([text, label]) => ({ text, label })));
const clincSchema = z.object({
  train: pairsSchema,
  val: pairsSchema,
  oos_train: pairsSchema,
  oos_val: pairsSchema,
});

/** CLINC150: train and validation parts, and all out-of-scope texts there are in them. */
export function clinc150(): { train: Labelled[]; validation: Labelled[]; outOfScope: string[] } {
  const sets = clincSchema.parse(JSON.parse(read('understanding', 'clinc150.json')));
  const outOfScope = [...sets.oos_train, ...sets.oos_val].map(({ text }) => text);
  return { train: sets.train, validation: sets.val, outOfScope };
}

const topicFileSchema = z.object({
  name: z.string(),
  content: z.string().nullish(),
  example_queries: z.array(z.string()).nullish(),
});

/** The three real projects. */
export function realProjects(): Project[] {
  return readdirSync(path.join(sharedData, 'polyai')).map((name) => ({
    name,
    topics: readdirSync(path.join(sharedData, 'polyai', name, 'topics')).map((file) => {
      const topic = topicFileSchema.parse(parse(read('polyai', name, 'topics', file)));
      return {
        name: topic.name,
        content: topic.content ?? '',
        queries: topic.example_queries ?? [],
      };
    }),
  }));
}

/** Topics of a project, with an id made from their place. */
export function topicsOf(topics: Project['topics']): TopicExamples[] {
  return topics.map(({ name, content, queries }, i) => ({
    topicId: makeId(topicIdSchema, 'top', String(i)),
    name,
    content,
    exampleQueries: queries,
  }));
}

/** The same order for the same seed, on every machine. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed * 7919 + 17;
  return items
    .map((item) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return { item, key: state };
    })
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function byLabel(all: readonly Labelled[]): Map<string, Labelled[]> {
  const groups = new Map<string, Labelled[]>();
  for (const each of all) {
    const group = groups.get(each.label);
    if (group === undefined) groups.set(each.label, [each]);
    else group.push(each);
  }
  return groups;
}

/** Puts `perLabel` texts of each label (30 % at most) aside for testing. */
export function heldOutSplit(
  all: readonly Labelled[],
  perLabel: number,
  seed: number,
): { train: Labelled[]; test: Labelled[] } {
  const total = byLabel(all);
  const taken = new Map<string, number>();
  const train: Labelled[] = [];
  const test: Labelled[] = [];
  for (const each of shuffled(all, seed)) {
    const count = taken.get(each.label) ?? 0;
    const wanted = Math.min(perLabel, Math.floor(0.3 * (total.get(each.label)?.length ?? 0)));
    taken.set(each.label, count + 1);
    (count < wanted ? test : train).push(each);
  }
  return { train, test };
}

/** The first `count` texts of each label, after shuffling. */
export function takePerLabel(all: readonly Labelled[], count: number, seed: number): Labelled[] {
  const taken = new Map<string, number>();
  return shuffled(all, seed).filter(({ label }) => {
    const before = taken.get(label) ?? 0;
    taken.set(label, before + 1);
    return before < count;
  });
}

/** Shares of 1; out-of-scope figures are absent where no such texts are given. */
export interface Measured {
  accuracy: number;
  /** Share of texts whose right topic was found and accepted by the project's threshold. */
  rightAndAccepted: number;
  /** Share of out-of-scope texts not accepted by the project's threshold. */
  outOfScopeRefused?: number;
  /** The same at the score where 90 % of in-scope texts are still answered rightly. */
  outOfScopeRefusedAt90?: number;
  trainMs: number;
  modelKilobytes: number;
}

/** Trains on one part and tests on the other; a label's underscores are spaces of its name. */
export function measure(
  train: readonly Labelled[],
  test: readonly Labelled[],
  outOfScope: readonly string[] = [],
): Measured {
  const labelOf = new Map<string, string>();
  const topics = [...byLabel(train)].map(([label, texts], i) => {
    const topicId = makeId(topicIdSchema, 'top', String(i));
    labelOf.set(topicId, label);
    return { topicId, name: label, exampleQueries: texts.map(({ text }) => text) };
  });
  const started = performance.now();
  const matcher = trainTopicMatcher(topics);
  const trainMs = performance.now() - started;
  const readings = test.map(({ text, label }) => {
    const best = matcher.match(text)[0];
    return {
      right: best !== undefined && labelOf.get(best.topicId) === label,
      accepted: matcher.accepts(best),
      score: best?.score ?? 0,
    };
  });
  const right = readings.filter((reading) => reading.right);
  const measured: Measured = {
    accuracy: right.length / test.length,
    rightAndAccepted: right.filter((reading) => reading.accepted).length / test.length,
    trainMs,
    modelKilobytes: JSON.stringify(matcher.toJSON()).length / 1024,
  };
  if (outOfScope.length === 0) return measured;
  const strange = outOfScope.map((text) => matcher.match(text)[0]);
  const refused = strange.filter((best) => !matcher.accepts(best)).length;
  measured.outOfScopeRefused = refused / outOfScope.length;
  const scores = right.map(({ score }) => score).sort((a, b) => b - a);
  const threshold = scores[Math.ceil(0.9 * test.length) - 1];
  if (threshold === undefined) return measured;
  const below = strange.filter((best) => (best?.score ?? 0) < threshold).length;
  measured.outOfScopeRefusedAt90 = below / outOfScope.length;
  return measured;
}
