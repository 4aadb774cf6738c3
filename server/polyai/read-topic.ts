import { topicIdSchema } from '../../core/ids.ts';
import type { JsonValue } from '../../core/json.ts';
import { findReferences } from '../../core/prompt/find-references.ts';
import { promptBetween } from '../../core/prompt/parse-prompt.ts';
import { PROMPT_LIMIT } from '../../core/prompt/prompt-doc.ts';
import { claimWords, convertTopic, type Converted } from './convert/convert-topic.ts';
import type { Handoffs } from './convert/handoff-mentions.ts';
import { inOtherCapitals } from './convert/other-capitals.ts';
import { derivedId } from './derived-id.ts';
import { addRecord, extrasField, report, type WithNames } from './import-context.ts';
import { asText, isObject } from './raw.ts';
import { topicFileName } from './topic-file-name.ts';

/** A file of `topics/`, parsed. */
export interface TopicFile {
  readonly path: string;
  readonly text: string;
  readonly value: JsonValue;
  /** Its place among the topics: the layout keeps the order. */
  readonly index: number;
}

/** As YAML 1.1 has it, which PolyAI's own tools read: a topic that is off must not text anybody. */
const OFF = /^(?:false|no|off|n|0)$/i;

/**
 * Reads one topic with its actions. A topic that is over a limit, or has no name, stays a file:
 * export writes it back, and the report says why.
 */
export function readTopic(context: WithNames, file: TopicFile, handoffs: Handoffs): void {
  const { path, text, value, index } = file;
  const why = isObject(value) ? addTopic(context, path, value, index, handoffs) : 'it is no topic';
  if (why === null) return;
  context.files[path] = text;
  report(context, 'not converted', path, 'topic', `${why}; the file is kept as it is`);
}

function addTopic(
  context: WithNames,
  path: string,
  raw: Record<string, JsonValue>,
  index: number,
  handoffs: Handoffs,
): string | null {
  const { name, enabled, actions, content, example_queries: queries, ...extras } = raw;
  const title = asText(name).trim();
  const instructions = asText(actions);
  const answer = asText(content);
  const wrong = wrongShape({ title, actions, content, queries, instructions, answer });
  if (wrong !== null) return wrong;
  const id = derivedId(topicIdSchema, 'top', title);
  if (context.ids.has(id)) return `“${title}” exists already`;
  const converted = convertTopic({ id, name: title }, instructions, context.names, handoffs);
  const inAnswer = findReferences(answer, context.names);
  if (path !== topicFileName(title)) extras['@file'] = path;
  const why = addRecord(context, {
    id,
    kind: 'topic',
    rev: 0,
    name: title,
    enabled: !OFF.test(asText(enabled)),
    exampleQueries: Array.isArray(queries) ? queries.map(asText) : [],
    content: promptBetween(answer, inAnswer, 0, answer.length),
    notes: converted.notes,
    tags: [],
    position: { x: 0, y: index },
    ...extrasField(extras),
  });
  if (why !== null) return why;
  for (const record of [...converted.actions, ...converted.links]) addRecord(context, record);
  const unclaimed = [...inOtherCapitals(answer, inAnswer), ...converted.unclaimed];
  reportTopic(context, title, { ...converted, unclaimed });
  return null;
}

interface Shape {
  readonly title: string;
  readonly actions: JsonValue | undefined;
  readonly content: JsonValue | undefined;
  readonly queries: JsonValue | undefined;
  readonly instructions: string;
  readonly answer: string;
}

/** Why a file cannot be a topic without losing something, or null. */
function wrongShape({
  title,
  actions,
  content,
  queries,
  instructions,
  answer,
}: Shape): string | null {
  if (title === '') return 'it has no name';
  for (const [key, value] of [
    ['actions', actions],
    ['content', content],
  ] as const) {
    if (typeof value === 'object' && value !== null) return `its ${key} are no text`;
  }
  if (queries !== undefined && queries !== null && !Array.isArray(queries)) {
    return 'its example_queries are no list';
  }
  if (Array.isArray(queries) && queries.some((query) => typeof query === 'object')) {
    return 'one of its example_queries is no text';
  }
  const long = instructions.length > PROMPT_LIMIT ? 'actions' : 'content';
  if (Math.max(instructions.length, answer.length) > PROMPT_LIMIT) {
    return `its ${long} have more than ${PROMPT_LIMIT.toLocaleString('en')} characters`;
  }
  return null;
}

function reportTopic(context: WithNames, title: string, { claims, unclaimed }: Converted): void {
  const where = `topic “${title}”`;
  for (const claim of claims) {
    report(
      context,
      'converted',
      where,
      claimWords(claim),
      claim.does === 'sms'
        ? 'the instruction that names the template is its prompt; the agent asks first'
        : 'the instruction is its prompt',
    );
  }
  for (const [line, count] of counted(unclaimed)) {
    const what = count > 1 ? `${line.what}, ${count} times` : line.what;
    report(context, line.kind, where, what, line.why);
  }
}

function counted(lines: Converted['unclaimed']): [Converted['unclaimed'][number], number][] {
  const groups = new Map<string, [Converted['unclaimed'][number], number]>();
  for (const line of lines) {
    const key = `${line.what}|${line.why}`;
    groups.set(key, [line, (groups.get(key)?.[1] ?? 0) + 1]);
  }
  return [...groups.values()];
}
