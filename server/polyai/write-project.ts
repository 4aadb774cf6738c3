import type { JsonObject, JsonValue } from '../../core/json.ts';
import { namesOf } from '../../core/prompt/draft-names.ts';
import { printPrompt } from '../../core/prompt/print-prompt.ts';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import { defaultSettings } from '../../core/records/settings.ts';
import type { Topic } from '../../core/records/topic.ts';
import { graphOf } from '../../core/release/draft-graph.ts';
import { CONFIG_KINDS, type ConfigKind } from './config-kinds.ts';
import { makeOverlay } from './make-overlay.ts';
import { AFTERWORD_PATH } from './overlay.ts';
import { printYaml } from './print-yaml.ts';
import { asList, asObject, asText, withRemainder } from './raw.ts';
import { LANGUAGES_PATH, PROJECT_PATH } from './read-settings.ts';
import { VARIANTS_PATH } from './read-variants.ts';
import { isSafePath } from './safe-path.ts';
import { topicFileName } from './topic-file-name.ts';
import { writeInstructions } from './write-instructions.ts';

/**
 * The project as files of a PolyAI agent project, by path. What that format cannot hold (positions,
 * offers, actions of other types, links from outcomes) stands in `afterword.yaml`, so that reading
 * the files again gives the same records.
 */
export function writePolyaiProject(draft: Draft): Map<string, string> {
  const files = writeFormat(draft);
  const overlay = makeOverlay(draft, files);
  if (overlay !== null) files.set(AFTERWORD_PATH, `${HEADER}${printYaml(overlay)}`);
  return files;
}

const HEADER = `# What Afterword knows beyond the other files: it is read back when this folder is imported.
# The other files can be edited by hand; where they were, they win.
`;

function writeFormat(draft: Draft): Map<string, string> {
  const settings = recordsOf(draft, 'settings')[0] ?? defaultSettings('Untitled');
  const extras = settings.extras ?? {};
  const files = new Map<string, string>();
  for (const [path, text] of Object.entries(settings.files ?? {})) {
    if (isSafePath(path)) files.set(path, text);
  }
  const rest = asObject(extras['@rest']);
  const write = (path: string, value: JsonObject): void => {
    files.set(path, printYaml(withRemainder(value, asObject(rest[path]))));
  };
  files.set(
    PROJECT_PATH,
    printYaml({ ...asObject(extras['@project']), project_name: settings.name }),
  );
  write(LANGUAGES_PATH, { default_language: settings.language });
  const lists: Lists = { order: asObject(extras['@order']), kept: asObject(extras['@kept']) };
  for (const of of CONFIG_KINDS) {
    const list = configList(draft, of, lists);
    if (list.length > 0 || rest[of.path]) write(of.path, { [of.list]: list });
  }
  const table = variantTable(draft, lists);
  if (table || rest[VARIANTS_PATH]) write(VARIANTS_PATH, table ?? {});
  for (const [path, topic] of writeTopics(draft, new Set(files.keys()))) files.set(path, topic);
  return files;
}

interface Lists {
  readonly order: JsonObject;
  readonly kept: JsonObject;
}

/** In the order of the file they came from; what was added since comes after, by name. */
function inOrder<One>(
  all: readonly One[],
  nameOf: (one: One) => string,
  order: JsonValue | undefined,
): One[] {
  const ranks = new Map(asList(order).map((name, rank) => [asText(name), rank]));
  const rank = (one: One): number => ranks.get(nameOf(one)) ?? ranks.size;
  return all.toSorted((a, b) => rank(a) - rank(b) || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function configList(draft: Draft, of: ConfigKind, lists: Lists): JsonValue[] {
  const records = recordsOf(draft, of.kind).map((record) => ({
    name: 'title' in record ? record.title : record.name,
    entry: withRemainder(of.write(record), record.extras),
  }));
  const entries = inOrder(records, (one) => one.name, lists.order[of.path]);
  return [...entries.map((one) => one.entry), ...asList(lists.kept[of.path])];
}

function variantTable(draft: Draft, lists: Lists): JsonObject | null {
  const variants = inOrder(
    recordsOf(draft, 'variant'),
    (one) => one.name,
    lists.order[`${VARIANTS_PATH}#variants`],
  );
  const attributes = inOrder(
    recordsOf(draft, 'attribute'),
    (one) => one.name,
    lists.order[`${VARIANTS_PATH}#attributes`],
  );
  const kept = (kind: string): readonly JsonValue[] =>
    asList(lists.kept[`${VARIANTS_PATH}#${kind}`]);
  const rows = [
    ...variants.map(({ name, isDefault, extras }) =>
      withRemainder(isDefault ? { name, is_default: true } : { name }, extras),
    ),
    ...kept('variants'),
  ];
  const columns = [
    ...attributes.map(({ id, name, extras }) => {
      const values = variants.flatMap((variant) => {
        const value = variant.values[id];
        return value === undefined ? [] : [[variant.name, value] as const];
      });
      return withRemainder({ name, values: Object.fromEntries(values) }, extras);
    }),
    ...kept('attributes'),
  ];
  return rows.length + columns.length > 0 ? { variants: rows, attributes: columns } : null;
}

/** Two topics of one name cannot both be files; the second is in `afterword.yaml` as a whole. */
function writeTopics(draft: Draft, taken: Set<string>): Map<string, string> {
  const names = namesOf(draft);
  const topics = [...new Map(recordsOf(draft, 'topic').map((one) => [one.name, one])).values()];
  const instructions = writeInstructions(graphOf(draft), topics, names);
  const files = new Map<string, string>();
  for (const topic of topics) {
    const path = freePath(topic, taken);
    taken.add(path);
    const { '@file': _file, ...extras } = topic.extras ?? {};
    files.set(
      path,
      printYaml({
        name: topic.name,
        enabled: topic.enabled,
        actions: instructions.get(topic.id) ?? '',
        content: printPrompt(topic.content, names, 'polyai'),
        example_queries: topic.exampleQueries,
        ...extras,
      }),
    );
  }
  return files;
}

function freePath(topic: Topic, taken: ReadonlySet<string>): string {
  const own = asText(topic.extras?.['@file']);
  const wanted = isTopicPath(own) ? own : topicFileName(topic.name);
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n += 1) {
    const path = wanted.replace(/\.ya?ml$/, `_${n}.yaml`);
    if (!taken.has(path)) return path;
  }
}

function isTopicPath(path: string): boolean {
  return /^topics\/.+\.ya?ml$/.test(path) && isSafePath(path);
}
