import { handoffDefinition } from '../../actions/handoff/definition.ts';
import { smsDefinition } from '../../actions/sms/definition.ts';
import {
  actionIdSchema,
  attributeIdSchema,
  entityIdSchema,
  handoffIdSchema,
} from '../../core/ids.ts';
import { linkIdSchema, makeId, templateIdSchema, topicIdSchema } from '../../core/ids.ts';
import { variableIdSchema, variantIdSchema } from '../../core/ids.ts';
import type { ActionId, AttributeId, TopicId } from '../../core/ids.ts';
import { tidyPositions } from '../../core/layout/tidy.ts';
import { senderSchema } from '../../core/phone.ts';
import { namesOf } from '../../core/prompt/draft-names.ts';
import { parsePrompt } from '../../core/prompt/parse-prompt.ts';
import type { Action } from '../../core/records/action.ts';
import { createDraft } from '../../core/records/draft.ts';
import type { Link } from '../../core/records/link.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { defaultSettings } from '../../core/records/settings.ts';
import { defaultTemplate } from '../../core/records/template.ts';
import { defaultTopic } from '../../core/records/topic.ts';
import { DEMO_TEMPLATES } from './demo-templates.ts';
import { DEMO_TOPICS, type DemoHandoff, type DemoSms, type DemoTopic } from './demo-topics.ts';
import { DEMO_ATTRIBUTES, DEMO_VARIANTS } from './demo-values.ts';

const FRONT_DESK = makeId(handoffIdSchema, 'hnd', 'front_desk');
const LIVE_SENDER = senderSchema.parse({ type: 'number', number: '+15550100100' });
const ORIGIN = { x: 0, y: 0 };

/**
 * The records of 'Harbour Hotels', the project a first visitor finds: three properties, a dozen
 * topics, and every way in which a text can come about but the one without a question.
 */
export function demoProject(): ProjectRecord[] {
  const values = valueRecords();
  const names = namesOf(createDraft(values));
  const cards = DEMO_TOPICS.flatMap((topic, index) =>
    topicRecords(topic, index, (text) => parsePrompt(text, names)),
  );
  const records = [...values, ...cards];
  const at = tidyPositions(createDraft(records));
  return records.map((record) =>
    record.kind === 'topic' || record.kind === 'action'
      ? { ...record, position: at.get(record.id) ?? record.position }
      : record,
  );
}

function valueRecords(): ProjectRecord[] {
  const attributes = Object.keys(DEMO_ATTRIBUTES).map((name) => ({
    id: makeId(attributeIdSchema, 'atr', name),
    name,
  }));
  return [
    {
      ...defaultSettings('Harbour Hotels'),
      language: 'en-GB',
      greeting: 'Thank you for calling Harbour Hotels. How can I help you today?',
      fallback:
        "I'm sorry, I don't know that. You can ask me about your booking, the way here, or your stay.",
      defaultHandoffId: FRONT_DESK,
    },
    ...attributes.map(({ id, name }) => ({ id, kind: 'attribute' as const, rev: 0, name })),
    ...DEMO_VARIANTS.map((name, column) => variantRecord(name, column, attributes)),
    ...DEMO_TEMPLATES.map(({ title, body }) => ({
      ...defaultTemplate(makeId(templateIdSchema, 'tpl', title), title),
      body,
      senders: { sandbox: null, 'pre-release': null, live: LIVE_SENDER },
    })),
    {
      id: makeId(entityIdSchema, 'ent', 'booking_date'),
      kind: 'entity',
      rev: 0,
      name: 'booking_date',
      description: 'The day the guest arrives.',
      entityType: 'date',
      config: {},
      example: 'Fri 4 Dec',
    },
    {
      id: makeId(variableIdSchema, 'vrb', 'confirmation_code'),
      kind: 'variable',
      rev: 0,
      name: 'CONFIRMATION_CODE',
      description: 'Set by the booking system.',
      example: 'HB-4821',
    },
    {
      id: FRONT_DESK,
      kind: 'handoff',
      rev: 0,
      name: 'Front desk',
      description: 'The people at the desk, day and night.',
      isDefault: true,
      method: 'refer',
      to: '+15550100150',
      headers: [],
    },
  ];
}

function variantRecord(
  name: string,
  column: number,
  attributes: readonly { readonly id: AttributeId; readonly name: string }[],
): ProjectRecord {
  const values: Record<AttributeId, string> = {};
  for (const attribute of attributes) {
    values[attribute.id] = DEMO_ATTRIBUTES[attribute.name]?.[column] ?? '';
  }
  return {
    id: makeId(variantIdSchema, 'vnt', slug(name)),
    kind: 'variant',
    rev: 0,
    name,
    isDefault: column === 0,
    values,
  };
}

type ReadPrompt = (text: string) => Action['prompt'];

function topicRecords(topic: DemoTopic, index: number, read: ReadPrompt): ProjectRecord[] {
  const tail = slug(topic.name);
  const id = makeId(topicIdSchema, 'top', tail);
  return [
    {
      // The height only says the order; the layout follows it.
      ...defaultTopic(id, { x: 0, y: index }),
      name: topic.name,
      exampleQueries: [...topic.queries],
      content: read(topic.content),
      tags: [...topic.tags],
    },
    ...(topic.sms ? smsRecords(topic.sms, id, tail, read) : []),
    ...(topic.handoff ? handoffRecords(topic.handoff, id, 'matched', tail, read) : []),
  ];
}

function smsRecords(sms: DemoSms, from: TopicId, tail: string, read: ReadPrompt): ProjectRecord[] {
  const { prompt, when, offer, acknowledge } = sms;
  const action: Action = {
    id: makeId(actionIdSchema, 'act', `${tail}_sms`),
    kind: 'action',
    rev: 0,
    type: smsDefinition.type,
    prompt: read(prompt),
    config: { ...smsDefinition.defaultConfig, when, offer, acknowledge },
    position: ORIGIN,
  };
  return [
    action,
    link(from, 'matched', action.id),
    ...(sms.declined ? handoffRecords(sms.declined, action.id, 'declined', tail, read) : []),
  ];
}

function handoffRecords(
  handoff: DemoHandoff,
  from: TopicId | ActionId,
  port: string,
  tail: string,
  read: ReadPrompt,
): ProjectRecord[] {
  const action: Action = {
    id: makeId(actionIdSchema, 'act', `${tail}_handoff`),
    kind: 'action',
    rev: 0,
    type: handoffDefinition.type,
    prompt: read(handoff.prompt),
    config: { ...handoffDefinition.defaultConfig, handoffId: FRONT_DESK, say: handoff.say },
    position: ORIGIN,
  };
  return [action, link(from, port, action.id)];
}

function link(from: TopicId | ActionId, port: string, to: ActionId): Link {
  const id = makeId(linkIdSchema, 'lnk', `${to.slice('act_'.length)}_${port}`);
  return { id, kind: 'link', rev: 0, from, port, to, order: 0 };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
}
