import { UserError } from '../../core/errors.ts';
import type { HandoffId } from '../../core/ids.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import { defaultSettings } from '../../core/records/settings.ts';
import { addRecord, extrasField, type ImportContext, report } from './import-context.ts';
import { asObject, asText } from './raw.ts';

export const PROJECT_PATH = 'project.yaml';
export const LANGUAGES_PATH = 'agent_settings/languages.yaml';

/** Where the numbers of callers come from, by the platform's region. */
const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/^us/, 'US'],
  [/^(?:uk|gb)/, 'GB'],
  [/^ca/, 'CA'],
  [/^au/, 'AU'],
];

/** Makes the settings; last, since they also keep all that found no record. */
export function addSettings(
  context: ImportContext,
  project: JsonValue | undefined,
  languages: JsonValue | undefined,
  defaultHandoffId: HandoffId | null,
): void {
  const { project_name: rawName, ...rest } = asObject(project);
  const name = asText(rawName).trim() || 'Imported project';
  if (project === undefined) {
    report(
      context,
      'note',
      PROJECT_PATH,
      'missing',
      `the project is called “${name}”; give it its own name in the settings`,
    );
  }
  const language = asText(asObject(languages)['default_language']);
  const region = asText(rest['region']);
  const extras = {
    ...unlessEmpty('@project', rest),
    ...unlessEmpty('@order', oddOrders(context.order)),
    ...unlessEmpty('@kept', context.kept),
    ...unlessEmpty('@rest', context.rest),
  };
  const why = addRecord(context, {
    ...defaultSettings(name),
    name: name.slice(0, 120),
    language: /^[\w-]{2,20}$/.test(language) ? language : 'en-US',
    greeting: 'Hello, how can I help you today?',
    defaultHandoffId,
    country: COUNTRIES.find(([pattern]) => pattern.test(region))?.[1] ?? 'US',
    ...extrasField(extras),
    ...(Object.keys(context.files).length > 0 ? { files: context.files } : {}),
  });
  if (why !== null) {
    throw new UserError(
      'bad_input',
      `The project's settings cannot be read: ${why}.`,
      `Correct ${PROJECT_PATH} and import again.`,
    );
  }
}

function unlessEmpty(key: string, value: JsonObject): JsonObject {
  return Object.keys(value).length > 0 ? { [key]: value } : {};
}

/** Names that stand in alphabetical order need no remembering: export writes them so. */
function oddOrders(orders: Readonly<Record<string, string[]>>): JsonObject {
  return Object.fromEntries(
    Object.entries(orders).filter(([, names]) => names.toSorted().some((n, i) => n !== names[i])),
  );
}
