import { makeId, messageIdSchema, templateIdSchema } from '../../core/ids.ts';
import { type Figures, figuresOf } from '../../core/messaging/figures.ts';
import { e164Schema } from '../../core/phone.ts';
import type { BreakdownRow, SpanInput } from '../../plugin/api/analytics-views.ts';
import { ApiError } from '../../plugin/api/api-error.ts';
import { fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import { harbourHotels } from '../../plugin/api/fake/harbour-hotels.ts';
import type { ServerApi } from '../../plugin/api/server-api.ts';
import { aMessage } from './fake-calls.ts';
import type { MessageView, MessageDetail } from '../../core/messaging/message-views.ts';

/** Figures and messages as the stories of Analyze need them. */

const DAY_MS = 24 * 3_600_000;

function figures(delivered: number, undelivered: number, failed: number, open: number): Figures {
  const count = (
    outcome: Parameters<typeof figuresOf>[0][number]['outcome'],
    messages: number,
  ) => ({
    outcome,
    messages,
    segments: messages,
  });
  return figuresOf([
    count('delivered', delivered),
    count('undelivered', undelivered),
    count('failed', failed),
    count('sent', open),
    count('suppressed', Math.round(delivered / 60)),
  ]);
}

function row(key: string, title: string | null, figuresOfRow: Figures): BreakdownRow {
  return { key, title, ...figuresOfRow };
}

function days({ from, to }: SpanInput) {
  const length = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  return Array.from({ length }, (_, n) => ({
    day: new Date(Date.parse(from) + n * DAY_MS).toISOString().slice(0, 10),
    ...figures(40 + Math.round(18 * Math.sin(n)), n % 3, n % 4, n === length - 1 ? 6 : 0),
    apiFailures: n % 4,
    keywordAnswers: n % 3,
    keywordSegments: n % 3,
  }));
}

export const FIGURES: ServerApi['analytics'] = {
  summary: () =>
    Promise.resolve({
      current: {
        ...figures(1286, 22, 14, 6),
        apiFailures: 19,
        keywordAnswers: 34,
        keywordSegments: 34,
      },
      before: {
        ...figures(1104, 31, 20, 0),
        apiFailures: 27,
        keywordAnswers: 29,
        keywordSegments: 29,
      },
    }),
  series: (input) => Promise.resolve({ days: days(input) }),
  funnel: () =>
    Promise.resolve({ matched: 2104, offered: 1780, agreed: 1349, queued: 1328, delivered: 1286 }),
  errors: () =>
    Promise.resolve({
      errors: [
        {
          code: '30006',
          meaning: 'The number is a landline, or its carrier takes no texts.',
          cause: 'The caller called from a line that cannot receive texts.',
          remedy: 'Let the action ask for a mobile number.',
          messages: 22,
          apiFailures: 0,
        },
        {
          code: 'expired',
          meaning: 'It could not be sent in time, and a late text is worse than none.',
          cause: null,
          remedy: 'Retry it if the text is still wanted.',
          messages: 14,
          apiFailures: 19,
        },
      ],
    }),
  breakdown: () =>
    Promise.resolve({
      template: [
        row('tpl_reservation', 'reservation_confirmation', figures(820, 10, 9, 4)),
        row('tpl_gone', 'easter_offer', figures(466, 12, 5, 2)),
      ],
      topic: [row('top_gone', null, figures(1286, 22, 14, 6))],
      sender: [
        row('+15550100100', null, figures(1200, 22, 14, 6)),
        row('simulator', null, figures(86, 0, 0, 0)),
      ],
      environment: [row('live', null, figures(1286, 22, 14, 6))],
    }),
};

const statuses = ['delivered', 'undelivered', 'sent', 'queued', 'suppressed', 'failed'] as const;

function message(n: number): MessageView {
  const status = statuses[n % statuses.length] ?? 'sent';
  const at = new Date(Date.parse('2026-11-20T09:41:00Z') - n * 311_000).toISOString();
  const isBad = status === 'undelivered' || status === 'failed';
  return aMessage({
    id: makeId(messageIdSchema, 'msg', `n${n}`),
    environment: n % 3 === 0 ? 'sandbox' : 'live',
    transport: n % 3 === 0 ? 'simulator' : 'twilio',
    sender: { type: 'number', number: e164Schema.parse('+15550100100') },
    templateId: makeId(templateIdSchema, 'tpl', 'reservation'),
    isTest: n % 3 === 0,
    status,
    statusAt: at,
    createdAt: at,
    error: isBad
      ? {
          code: '30003',
          meaning: 'The phone is off, or out of reach.',
          cause: null,
          remedy: 'Retry it later.',
        }
      : null,
  });
}

export const MESSAGES: readonly MessageView[] = Array.from({ length: 12 }, (_, n) => message(n));

export function detailOf(view: MessageView): MessageDetail {
  const line = (
    seconds: number,
    status: string,
    detail: MessageDetail['history'][number]['detail'],
  ) => ({
    at: new Date(Date.parse(view.createdAt) + seconds * 1000).toISOString(),
    status,
    detail,
  });
  const isQueued = view.status === 'queued';
  const end = { source: 'callback', reported: view.status, errorCode: view.error?.code ?? '' };
  return {
    ...view,
    history: [
      line(0, 'queued', null),
      ...(isQueued
        ? []
        : [
            line(1, 'sending', { attempt: 1 }),
            line(1.4, 'accepted', { source: 'answer', reported: 'queued' }),
            line(6, view.status, end),
          ]),
    ],
    attempts: isQueued
      ? []
      : [
          {
            n: 1,
            startedAt: view.createdAt,
            finishedAt: view.createdAt,
            outcome: 'accepted',
            errorCode: null,
            httpStatus: 201,
          },
        ],
    providerSid: 'SM00000000000000000000000000000001',
    mayRetry: view.error !== null,
    mayCancel: isQueued,
    heldBy: null,
    optOut: null,
  };
}

/** Twelve messages, filtered by what the server can filter by; retrying and canceling work. */
export function messagesServer(parts: Partial<ServerApi['messages']> = {}): ServerApi {
  let held = [...MESSAGES];
  const find = (id: string) => {
    const found = held.find((one) => one.id === id);
    if (!found) throw new ApiError('not_found', 'There is no such message.', 'Choose another.');
    return found;
  };
  const put = (id: string, status: string) => {
    const next = { ...find(id), status, error: null };
    held = held.map((one) => (one.id === id ? next : one));
    return Promise.resolve(next);
  };
  const base = fakeServerApi(harbourHotels());
  return {
    ...base,
    messages: {
      ...base.messages,
      list: ({ outcome, search, number, errorCode }) =>
        Promise.resolve({
          messages: held.filter(
            (one) =>
              (outcome === undefined || one.status === outcome) &&
              (errorCode === undefined || one.error?.code === errorCode) &&
              (search === undefined || one.title.includes(search)) &&
              (number === undefined || one.recipient.includes(number)),
          ),
          next: null,
        }),
      getMany: ({ messageIds }) =>
        Promise.resolve({ messages: held.filter(({ id }) => messageIds.includes(id)) }),
      get: ({ messageId }) => Promise.resolve(detailOf(find(messageId))),
      retry: ({ messageId }) => put(messageId, 'delivered'),
      cancel: ({ messageId }) => put(messageId, 'canceled'),
      ...parts,
    },
  };
}
