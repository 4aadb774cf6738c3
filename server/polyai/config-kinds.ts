import { entityIdSchema, handoffIdSchema, templateIdSchema } from '../../core/ids.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import { ENVIRONMENTS, type Sender, senderSchema, senderValue } from '../../core/phone.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import type { Senders, Template } from '../../core/records/template.ts';
import type { Entity, Handoff } from '../../core/records/values.ts';
import { derivedId } from './derived-id.ts';
import { asList, asObject, asText, isObject } from './raw.ts';

/**
 * The config files that are a list of named things: how an entry becomes a record, and how the
 * record is written. Reading and writing stand side by side, since each has to undo the other.
 */
export interface ConfigKind {
  readonly path: string;
  readonly list: string;
  readonly kind: 'template' | 'entity' | 'handoff';
  read(name: string, raw: JsonObject): Readonly<Record<string, unknown>>;
  write(record: ProjectRecord): JsonObject;
}

export const TEMPLATES: ConfigKind = {
  path: 'config/sms_templates.yaml',
  list: 'sms_templates',
  kind: 'template',
  read: (name, raw) => ({
    id: derivedId(templateIdSchema, 'tpl', name),
    kind: 'template',
    rev: 0,
    title: name,
    body: asText(raw['text']),
    senders: readSenders(asObject(raw['env_phone_numbers'])),
    missing: {},
  }),
  write: (record) => (record.kind === 'template' ? writeTemplate(record) : {}),
};

export const ENTITIES: ConfigKind = {
  path: 'config/entities.yaml',
  list: 'entities',
  kind: 'entity',
  read: (name, raw) => ({
    id: derivedId(entityIdSchema, 'ent', name),
    kind: 'entity',
    rev: 0,
    name,
    description: asText(raw['description']),
    entityType: asText(raw['entity_type']),
    config: asObject(raw['config']),
    example: '',
  }),
  write: (record) => (record.kind === 'entity' ? writeEntity(record) : {}),
};

export const HANDOFFS: ConfigKind = {
  path: 'config/handoffs.yaml',
  list: 'handoffs',
  kind: 'handoff',
  read: (name, raw) => {
    const sip = asObject(raw['sip_config']);
    const method = asText(sip['method']);
    return {
      id: derivedId(handoffIdSchema, 'hnd', name),
      kind: 'handoff',
      rev: 0,
      name,
      description: asText(raw['description']),
      isDefault: raw['is_default'] === true,
      method: method === 'invite' || method === 'bye' ? method : 'refer',
      to: asText(sip['phone_number']),
      headers: asList(raw['sip_headers']).map(readHeader),
    };
  },
  write: (record) => (record.kind === 'handoff' ? writeHandoff(record) : {}),
};

export const CONFIG_KINDS: readonly ConfigKind[] = [TEMPLATES, ENTITIES, HANDOFFS];

function readHeader(raw: JsonValue): { key: string; value: string } {
  const header = asObject(raw);
  return { key: asText(header['key'] ?? header['name']), value: asText(header['value']) };
}

/** The format's `pre_release` is our `pre-release`. */
function envKey(environment: string): string {
  return environment.replace('-', '_');
}

/** An empty number and one that is none both mean that no sender is set. */
function readSenders(raw: JsonObject): Senders {
  const senders: Record<string, Sender | null> = {};
  for (const environment of ENVIRONMENTS) {
    senders[environment] = readSender(asText(raw[envKey(environment)]));
  }
  return {
    sandbox: senders['sandbox'] ?? null,
    'pre-release': senders['pre-release'] ?? null,
    live: senders['live'] ?? null,
  };
}

function readSender(text: string): Sender | null {
  const number = senderSchema.safeParse({ type: 'number', number: text.trim() });
  if (number.success) return number.data;
  const service = senderSchema.safeParse({ type: 'service', sid: text.trim() });
  return service.success ? service.data : null;
}

function writeTemplate(template: Template): JsonObject {
  const numbers: JsonObject = {};
  for (const environment of ENVIRONMENTS) {
    const sender = template.senders[environment];
    numbers[envKey(environment)] = sender === null ? '' : senderValue(sender);
  }
  return { name: template.title, text: template.body, env_phone_numbers: numbers };
}

function writeEntity(entity: Entity): JsonObject {
  return {
    name: entity.name,
    description: entity.description,
    entity_type: entity.entityType,
    config: entity.config,
  };
}

function writeHandoff(handoff: Handoff): JsonObject {
  return {
    name: handoff.name,
    description: handoff.description,
    is_default: handoff.isDefault,
    sip_config: { method: handoff.method, phone_number: handoff.to },
    sip_headers: handoff.headers.map(({ key, value }) => ({ key, value })),
  };
}

/** Numbers of a template that are no numbers, for the report. */
export function badNumbers(raw: JsonObject): string[] {
  return Object.entries(asObject(raw['env_phone_numbers']))
    .filter(([, value]) => asText(value).trim() !== '' && readSender(asText(value)) === null)
    .map(([environment, value]) => `${asText(value)} (${environment})`);
}

export function isNamedEntry(raw: JsonValue): raw is JsonObject {
  return isObject(raw) && asText(raw['name']).trim() !== '';
}
