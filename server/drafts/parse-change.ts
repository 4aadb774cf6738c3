import { actionDefinitions } from '../../actions/definitions.ts';
import { UserError } from '../../core/errors.ts';
import { CHANGE_LIMIT, type Change, changeSchema } from '../../core/records/change.ts';
import { type ProjectRecord, recordSchema } from '../../core/records/record.ts';
import { SETTINGS_ID } from '../../core/records/settings.ts';
import { rawName, recordName } from './record-name.ts';

/** Why one record cannot be saved. */
export interface RecordFault {
  readonly recordId: string;
  /** Like `topic “Parking”`. */
  readonly name: string;
  /** The field, like `exampleQueries.3`. */
  readonly path: string;
  readonly words: string;
}

const FAULTS_SHOWN = 20;

/**
 * The change, checked record by record against the schemas and the action types' own. Throws
 * `bad_input` with a sentence that names the record and the field; `details` holds every
 * `RecordFault`. Of a record both put and removed, the put counts.
 */
export function parseChange(raw: { put: readonly unknown[]; remove: readonly unknown[] }): Change {
  refuseTooMany(raw.put.length + raw.remove.length);
  const faults: RecordFault[] = [];
  const put = new Map<string, ProjectRecord>();
  for (const entry of raw.put) {
    const record = parseRecord(entry, faults);
    if (record) put.set(record.id, record);
  }
  if (faults.length > 0) throw faultsError(faults);
  const { remove } = changeSchema.pick({ remove: true }).parse({ remove: raw.remove });
  const removed = new Set(remove.filter((id) => !put.has(id)));
  if (removed.has(SETTINGS_ID)) throw settingsError();
  return { put: [...put.values()], remove: [...removed] };
}

function parseRecord(raw: unknown, faults: RecordFault[]): ProjectRecord | null {
  const parsed = recordSchema.safeParse(raw);
  if (!parsed.success) {
    const { id, name } = rawName(raw);
    for (const issue of parsed.error.issues) {
      faults.push({ recordId: id, name, path: issue.path.join('.'), words: issue.message });
    }
    return null;
  }
  const words = configFaults(parsed.data);
  for (const [path, why] of words) {
    faults.push({ recordId: parsed.data.id, name: recordName(parsed.data), path, words: why });
  }
  return words.length > 0 ? null : parsed.data;
}

/** What only the record's own kind can check beyond its schema, as pairs of field and words. */
function configFaults(record: ProjectRecord): [path: string, words: string][] {
  if (record.kind === 'settings' && record.id !== SETTINGS_ID) {
    return [['id', `the project's settings have the id ${SETTINGS_ID}`]];
  }
  if (record.kind !== 'action') return [];
  const definition = Object.hasOwn(actionDefinitions, record.type)
    ? actionDefinitions[record.type]
    : undefined;
  if (!definition) {
    const known = Object.keys(actionDefinitions).join(', ');
    return [['type', `“${record.type}” is not an action type here; there are ${known}`]];
  }
  return definition.checkConfig(record.config).map((why) => ['config', why]);
}

function faultsError(faults: readonly RecordFault[]): UserError {
  const [first] = faults;
  const more = faults.length - 1;
  const where = first?.path ? `${first.path}: ` : '';
  return new UserError(
    'bad_input',
    `The ${first?.name ?? 'change'} cannot be saved. ${where}${first?.words ?? ''}${more > 0 ? ` (and ${more} more)` : ''}.`,
    'Correct it and save again; nothing of this change was saved.',
    { faults: faults.slice(0, FAULTS_SHOWN) },
  );
}

function settingsError(): UserError {
  return new UserError(
    'bad_input',
    "A project's settings cannot be deleted.",
    'Change them instead; nothing of this change was saved.',
  );
}

function refuseTooMany(count: number): void {
  if (count <= CHANGE_LIMIT) return;
  throw new UserError(
    'too_large',
    `This change holds ${count.toLocaleString('en')} records; at most ${CHANGE_LIMIT.toLocaleString('en')} fit into one.`,
    'Save it in several changes.',
  );
}
