import type { JsonValue } from '../../core/json.ts';
import { tidyPositions } from '../../core/layout/tidy.ts';
import { createDraft } from '../../core/records/draft.ts';
import type { ProjectRecord, RecordKind } from '../../core/records/record.ts';
import { AFTERWORD_PATH, applyOverlay } from './overlay.ts';
import { CONFIG_KINDS } from './config-kinds.ts';
import type { Handoffs } from './convert/handoff-mentions.ts';
import { emptyContext, type ImportContext, report } from './import-context.ts';
import { addNamedInText } from './named-in-text.ts';
import type { FileSet } from './project-files.ts';
import { asObject, asText } from './raw.ts';
import { importNames } from './import-names.ts';
import { readConfigList } from './read-config.ts';
import { addSettings, LANGUAGES_PATH, PROJECT_PATH } from './read-settings.ts';
import { readTopic, type TopicFile } from './read-topic.ts';
import { readVariants, VARIANTS_PATH } from './read-variants.ts';
import { readYaml, type YamlFault, yamlError } from './read-yaml.ts';
import type { ImportCounts, ImportReport, OnProgress, ReportLine } from './report.ts';

/** A project as read: its records with revision 0, and what became of each file. */
export interface ImportedProject {
  readonly name: string;
  readonly records: readonly ProjectRecord[];
  readonly report: ImportReport;
}

/** What one file may hold and still be kept as it is. */
const KEPT_FILE_LIMIT = 500_000;

/**
 * Reads a PolyAI agent project from its files. The same files give the same records, ids
 * included. Throws `bad_input` for files that are no YAML, naming each; whatever else does not fit
 * is kept as text or as a file, and reported.
 */
export function readPolyaiProject(found: FileSet, onProgress?: OnProgress): ImportedProject {
  const { context, name, overlay } = readBase(found, onProgress);
  const records = overlay === undefined ? context.records : applyOverlay(context, overlay);
  return {
    name,
    records,
    report: {
      counts: countsOf(records),
      lines: [...cameIn(context), ...found.notes, ...context.lines],
    },
  };
}

/** What was read as records, file by file. */
function cameIn({ records }: ImportContext): ReportLine[] {
  const count = (kind: RecordKind): number => records.filter((one) => one.kind === kind).length;
  const groups: (readonly [string, number, string])[] = [
    ['topics', count('topic'), 'with name, example queries, content and instructions'],
    ...CONFIG_KINDS.map((of) => [of.path, count(of.kind), `as ${of.kind} records`] as const),
    [VARIANTS_PATH, count('variant'), `with ${count('attribute')} attributes`],
  ];
  return groups
    .filter(([, number]) => number > 0)
    .map(([where, number, why]) => ({
      kind: 'came in',
      where,
      what: `${number} ${number === 1 ? 'entry' : 'entries'}`,
      why,
    }));
}

/** The project as the format itself says it, without what `afterword.yaml` adds. */
export function readBase(
  found: FileSet,
  onProgress?: OnProgress,
): { context: ImportContext; name: string; overlay: JsonValue | undefined } {
  const context = emptyContext();
  const { yaml, texts } = parsed(found);
  const topics = topicFiles(found, yaml);
  readValues(context, yaml);
  addNamedInText(context, textsOf(topics, texts), bodiesOf(context));
  keepFiles(context, texts);
  onProgress?.({ stage: 'reading values', done: 1, total: 1 });
  const names = importNames(createDraft(context.records));
  const handoffs = handoffsOf(context.records);
  for (const topic of topics) {
    readTopic({ ...context, names }, topic, handoffs);
    onProgress?.({ stage: 'reading topics', done: topic.index + 1, total: topics.length });
  }
  reportFunctions(context);
  const languages = yaml.get(LANGUAGES_PATH);
  addSettings(context, yaml.get(PROJECT_PATH), languages, handoffs.default?.id ?? null);
  layOut(context);
  const settings = context.records.find((record) => record.kind === 'settings');
  return { context, name: settings?.name ?? '', overlay: yaml.get(AFTERWORD_PATH) };
}

interface Parsed {
  /** The format's own files, `.yml` counted as `.yaml`. */
  readonly yaml: ReadonlyMap<string, JsonValue>;
  /** Everything else. */
  readonly texts: ReadonlyMap<string, string>;
}

const KNOWN = new Set([
  PROJECT_PATH,
  LANGUAGES_PATH,
  VARIANTS_PATH,
  AFTERWORD_PATH,
  ...CONFIG_KINDS.map((of) => of.path),
]);

function parsed({ files }: FileSet): Parsed {
  const yaml = new Map<string, JsonValue>();
  const texts = new Map<string, string>();
  const faults: YamlFault[] = [];
  for (const [path, text] of files) {
    const canonical = path.replace(/\.yml$/, '.yaml');
    if (!KNOWN.has(canonical) && !isTopic(canonical)) {
      texts.set(path, text);
      continue;
    }
    const read = readYaml(path, text);
    if ('fault' in read) faults.push(read.fault);
    else yaml.set(isTopic(canonical) ? path : canonical, read.value);
  }
  if (faults.length > 0) throw yamlError(faults);
  return { yaml, texts };
}

function isTopic(path: string): boolean {
  return /^topics\/.+\.ya?ml$/.test(path);
}

function topicFiles({ files }: FileSet, yaml: ReadonlyMap<string, JsonValue>): TopicFile[] {
  return [...yaml]
    .filter(([path]) => isTopic(path))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, value], index) => ({ path, text: files.get(path) ?? '', value, index }));
}

function readValues(context: ImportContext, yaml: ReadonlyMap<string, JsonValue>): void {
  const variants = yaml.get(VARIANTS_PATH);
  if (variants !== undefined) readVariants(context, variants);
  for (const of of CONFIG_KINDS) {
    const value = yaml.get(of.path);
    if (value !== undefined) readConfigList(context, of, value);
  }
  const { default_language: _language, ...rest } = asObject(yaml.get(LANGUAGES_PATH));
  if (Object.keys(rest).length > 0) context.rest[LANGUAGES_PATH] = rest;
}

function textsOf(topics: readonly TopicFile[], texts: ReadonlyMap<string, string>): string[] {
  const ofTopics = topics.flatMap(({ value }) => {
    const topic = asObject(value);
    return [asText(topic['actions']), asText(topic['content'])];
  });
  const ofSettings = [...texts].filter(([path]) => path.startsWith('agent_settings/'));
  return [...ofTopics, ...ofSettings.map(([, text]) => text)];
}

function bodiesOf(context: ImportContext): string[] {
  return context.records.flatMap((record) => (record.kind === 'template' ? [record.body] : []));
}

function keepFiles(context: ImportContext, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    if (text.length > KEPT_FILE_LIMIT) {
      report(context, 'not converted', path, 'file left out', 'it is too large to keep');
      continue;
    }
    context.files[path] = text;
    const why = path.startsWith('agent_settings/')
      ? 'Afterword has no use for it; it is kept as it is, and export writes it back'
      : 'unknown to Afterword; it is kept as it is, and export writes it back';
    report(context, 'note', path, 'file kept', why);
  }
}

function handoffsOf(records: readonly ProjectRecord[]): Handoffs {
  const all = records.flatMap((record) => (record.kind === 'handoff' ? [record] : []));
  return {
    byId: new Map(all.map((handoff) => [handoff.id, handoff])),
    default: all.find((handoff) => handoff.isDefault) ?? null,
  };
}

function reportFunctions(context: ImportContext): void {
  const names = context.records.flatMap((one) => (one.kind === 'function' ? [one.name] : []));
  if (names.length === 0) return;
  report(
    context,
    'note',
    'functions',
    names.toSorted().join(', '),
    'known by name: calls of them stay in the notes as references, and Afterword does not run them',
  );
}

function layOut(context: ImportContext): void {
  const at = tidyPositions(createDraft(context.records));
  context.records.forEach((record, index) => {
    if (record.kind !== 'topic' && record.kind !== 'action') return;
    context.records[index] = { ...record, position: at.get(record.id) ?? record.position };
  });
}

function countsOf(records: readonly ProjectRecord[]): ImportCounts {
  const count = (kind: RecordKind): number =>
    records.filter((record) => record.kind === kind).length;
  const actions = (type: string): number =>
    records.filter((record) => record.kind === 'action' && record.type === type).length;
  return {
    topics: count('topic'),
    templates: count('template'),
    variants: count('variant'),
    attributes: count('attribute'),
    entities: count('entity'),
    variables: count('variable'),
    handoffs: count('handoff'),
    functions: count('function'),
    smsActions: actions('sms'),
    handoffActions: actions('handoff'),
  };
}
