import {
  actionIdSchema,
  linkIdSchema,
  projectIdSchema,
  releaseIdSchema,
  templateIdSchema,
  topicIdSchema,
  conversationIdSchema,
} from '../ids.ts';
import type { ActionId, TemplateId, TopicId } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { e164Schema } from '../phone.ts';
import type { Action } from '../records/action.ts';
import { createDraft } from '../records/draft.ts';
import type { Link } from '../records/link.ts';
import type { ProjectRecord } from '../records/record.ts';
import { defaultSettings } from '../records/settings.ts';
import { defaultTemplate, type Template } from '../records/template.ts';
import { defaultTopic, type Topic } from '../records/topic.ts';
import type { ActionTypes } from '../release/action-type.ts';
import { compileRelease } from '../release/compile-release.ts';
import type { Release } from '../release/release.ts';
import type { StartedEvent } from '../conversation/events.ts';
import type { Reading } from '../conversation/reading.ts';

/** Small builders for tests: records with everything filled in but what the test is about. */

export const CALLER = e164Schema.parse('+15550100142');
export const OTHER_NUMBER = e164Schema.parse('+15550100177');
export const AT = '2026-11-23T09:41:00.000Z';

const at = { x: 0, y: 0 };
const sender = { type: 'number', number: e164Schema.parse('+15550100100') } as const;

export function topicId(name: string): TopicId {
  return topicIdSchema.parse(`top_${name}`);
}
export function actionId(name: string): ActionId {
  return actionIdSchema.parse(`act_${name}`);
}
export function templateId(name: string): TemplateId {
  return templateIdSchema.parse(`tpl_${name}`);
}

export function aTopic(name: string, change: Partial<Topic> = {}): Topic {
  return {
    ...defaultTopic(topicId(name), at),
    name,
    exampleQueries: [`about ${name}`, `tell me of ${name}`, `${name} please`],
    content: [{ text: `All about ${name}.` }],
    ...change,
  };
}

export function aTemplate(title: string, change: Partial<Template> = {}): Template {
  return {
    ...defaultTemplate(templateId(title), title),
    body: `This is ${title}. Reply STOP to opt out.`,
    senders: { sandbox: null, 'pre-release': null, live: sender },
    ...change,
  };
}

export function anSms(name: string, templates: readonly string[], config: JsonObject = {}): Action {
  return {
    id: actionId(name),
    kind: 'action',
    rev: 0,
    type: 'sms',
    prompt: [
      { text: 'After the caller agrees, call ' },
      ...templates.map((title) => ({
        ref: { kind: 'template' as const, id: templateId(title), label: title },
      })),
    ],
    config: {
      when: 'confirmed',
      basis: '',
      offer: '',
      acknowledge: '',
      recipient: 'caller',
      repeat: 'once',
      ...config,
    },
    position: at,
  };
}

export function anAction(name: string, type: string, config: JsonObject): Action {
  return { id: actionId(name), kind: 'action', rev: 0, type, prompt: [], config, position: at };
}

export function aLink(from: TopicId | ActionId, port: string, to: ActionId, order = 0): Link {
  const id = linkIdSchema.parse(`lnk_${from}-${port}-${to}-${order}`.slice(0, 80));
  return { id, kind: 'link', rev: 0, from, port, to, order };
}

/** Compiles, and fails the test with the problems in words where that is refused. */
export function aRelease(records: readonly ProjectRecord[], types: ActionTypes): Release {
  const draft = createDraft([defaultSettings('Harbour Hotels'), ...records]);
  const { release, problems } = compileRelease(draft, types, {
    id: releaseIdSchema.parse('rel_1'),
    projectId: projectIdSchema.parse('prj_1'),
    number: 1,
  });
  if (!release) throw new Error(problems.map((problem) => problem.message).join('\n'));
  return release;
}

export function started(change: Partial<StartedEvent> = {}): StartedEvent {
  return {
    type: 'conversation.started',
    at: AT,
    conversationId: conversationIdSchema.parse('cnv_1'),
    releaseId: releaseIdSchema.parse('rel_1'),
    environment: 'sandbox',
    variantId: null,
    language: 'en-US',
    caller: CALLER,
    callerKind: 'mobile',
    entities: {},
    variables: {},
    ...change,
  };
}

/** Words that mean nothing, until the test says what they mean. */
export function aReading(change: Partial<Reading> = {}): Reading {
  return {
    topics: [],
    tooClose: false,
    consent: { verdict: 'unclear', why: 'test' },
    wantsText: false,
    number: null,
    ...change,
  };
}

export function said(text: string, reading: Partial<Reading> = {}) {
  return { type: 'caller.said' as const, at: AT, text, reading: aReading(reading) };
}

/** The same words, written before what was asked last can have been read. */
export function crossing<T extends ReturnType<typeof said>>(event: T) {
  return { ...event, crossed: true as const };
}

export function asksAbout(name: string) {
  return said(`about ${name}`, {
    topics: [{ topicId: topicId(name), score: 0.9, accepted: true }],
  });
}

export function answers(verdict: Reading['consent']['verdict'], text: string = verdict) {
  return said(text, { consent: { verdict, why: `said “${text}”` } });
}
