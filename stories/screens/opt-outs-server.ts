import { makeId, messageIdSchema } from '../../core/ids.ts';
import { keywordReply } from '../../core/messaging/keyword-replies.ts';
import { EVERY_SENDER } from '../../core/messaging/opt-outs.ts';
import { e164Schema, messagingServiceSidSchema } from '../../core/phone.ts';
import type { KnownSender, OptOutView } from '../../core/messaging/opt-out-views.ts';
import { ApiError } from '../../plugin/api/api-error.ts';
import { SIMULATOR } from '../../plugin/api/fake/fake-opt-outs.ts';
import type { ServerApi } from '../../plugin/api/server-api.ts';
import { endedByHand, endedRows } from './ended-opt-outs.ts';
import { messagesServer, MESSAGES } from './figures.ts';

/** Who wants no texts, as the stories need it. */

const DAY_MS = 24 * 3_600_000;
const NEWEST = Date.parse('2026-11-20T09:41:00Z');
const START_AT = new Date(NEWEST).toISOString();
const FRONT_DESK = e164Schema.parse('+15550100100');

export const SENDERS: readonly KnownSender[] = [
  {
    key: `twilio|${FRONT_DESK}`,
    transport: 'twilio',
    sender: { type: 'number', number: FRONT_DESK },
    inUse: true,
  },
  {
    key: `twilio|MG${'0'.repeat(28)}20ab`,
    transport: 'twilio',
    sender: {
      type: 'service',
      sid: messagingServiceSidSchema.parse(`MG${'0'.repeat(28)}20ab`),
    },
    inUse: true,
  },
  {
    key: `simulator|${FRONT_DESK}`,
    transport: 'simulator',
    sender: { type: 'number', number: FRONT_DESK },
    inUse: true,
  },
  SIMULATOR,
];

interface Act {
  readonly recipient: string;
  readonly how: OptOutView['how'];
  readonly words: string;
  readonly by?: string;
  readonly daysAgo: number;
  /** So many days before it was said last; left out: it was said once. */
  readonly saidFirst?: number;
  /** Left out: the first one. */
  readonly senders?: readonly KnownSender[] | 'every';
  /** Of every sender: those that may text them all the same. */
  readonly except?: readonly KnownSender[];
}

const [number, service] = SENDERS;
const ACTS: readonly Act[] = [
  { recipient: '+15550100142', how: 'keyword', words: 'STOP', daysAgo: 0, saidFirst: 3 },
  {
    recipient: '+447700900123',
    how: 'hand',
    words: 'Told the front desk on the phone',
    by: 'ana',
    daysAgo: 1,
    senders: 'every',
  },
  {
    recipient: '+15550100133',
    how: 'hand',
    words: 'Wrote a letter',
    by: 'ana',
    daysAgo: 2,
    senders: 'every',
    ...(number ? { except: [number] } : {}),
  },
  {
    recipient: '+447700900188',
    how: 'hand',
    words: 'Told the concierge',
    by: 'ben',
    daysAgo: 2.5,
    senders: SENDERS,
  },
  {
    recipient: '+15550100177',
    how: 'provider',
    words: 'Attempt to send to unsubscribed recipient',
    daysAgo: 3,
    ...(service ? { senders: [service] } : {}),
  },
  { recipient: '+15550100168', how: 'keyword', words: 'Unsubscribe.', daysAgo: 9 },
];

function rowsOf(act: Act, n: number): OptOutView[] {
  const recipient = e164Schema.parse(act.recipient);
  const { how, words, by = null, daysAgo, saidFirst = 0, except = [] } = act;
  const { senders = number ? [number] : [] } = act;
  const whose: readonly (KnownSender | null)[] = senders === 'every' ? [null] : senders;
  const at = new Date(NEWEST - daysAgo * DAY_MS).toISOString();
  const since = new Date(Date.parse(at) - saidFirst * DAY_MS).toISOString();
  const text = {
    messageId: MESSAGES[n]?.id ?? makeId(messageIdSchema, 'msg', 'none'),
    title: 'reservation_confirmation',
    conversationId: null,
  };
  return whose.map((sender) => ({
    id: `${recipient}|${sender?.key ?? EVERY_SENDER}`,
    recipient,
    sender,
    since,
    at,
    how,
    words,
    by,
    isForAll: sender === null,
    except: except.map((one) => ({ sender: one, since: START_AT })),
    text: how === 'hand' ? null : text,
    answer: how === 'keyword' ? keywordReply('stop', 'Harbour Hotels', 'en') : null,
    mayRemove: how === 'hand',
  }));
}

/** So many more, older ones, for a list of several pages. */
function moreRows(count: number): OptOutView[] {
  return Array.from({ length: count }, (_, n) =>
    rowsOf(
      {
        recipient: `+4477009${String(10_000 + n)}`,
        how: 'keyword',
        words: 'STOP',
        daysAgo: 10 + n,
      },
      n % MESSAGES.length,
    ),
  ).flat();
}

function holdsFor({ sender, except }: OptOutView, key: string): boolean {
  if (sender !== null) return sender.key === key;
  return except.every((one) => one.sender.key !== key);
}

interface OptOutsOptions {
  readonly more?: number;
  readonly parts?: Partial<ServerApi['optOuts']>;
}

/** Six people who opted out in three ways; filters, pages, adding and removing work. */
export function optOutsServer({ more = 0, parts = {} }: OptOutsOptions = {}): ServerApi {
  let ended = number ? endedRows(number, SENDERS) : [];
  let held = [...ACTS.flatMap(rowsOf), ...moreRows(more)];
  const base = messagesServer();
  return {
    ...base,
    optOuts: {
      ...base.optOuts,
      list({ number: part, recipient, sender, how, limit = 50, before = '0' }) {
        const wanted = held.filter(
          (one) =>
            (part === undefined || one.recipient.includes(part)) &&
            (recipient === undefined || one.recipient === recipient) &&
            (sender === undefined ||
              (sender === EVERY_SENDER ? one.isForAll : holdsFor(one, sender))) &&
            (how === undefined || one.how === how),
        );
        const end = Number(before) + limit;
        const optOuts = wanted.slice(Number(before), end);
        return Promise.resolve({ optOuts, next: end < wanted.length ? String(end) : null });
      },
      ended({ number: part, recipient, sender, how }) {
        const optOuts = ended.filter(
          (one) =>
            (part === undefined || one.recipient.includes(part)) &&
            (recipient === undefined || one.recipient === recipient) &&
            (sender === undefined || (one.sender?.key ?? EVERY_SENDER) === sender) &&
            (how === undefined || one.how === how),
        );
        return Promise.resolve({ optOuts, next: null });
      },
      senders: () => Promise.resolve({ senders: SENDERS }),
      add({ recipient, senders, reason }) {
        const wanted =
          senders === undefined ? [null] : SENDERS.filter(({ key }) => senders.includes(key));
        const isKnown = (sender: KnownSender | null) =>
          held.some((one) => one.recipient === recipient && one.sender?.key === sender?.key);
        const fresh = wanted.filter((one) => !isKnown(one));
        const act = { recipient, how: 'hand', words: reason, by: 'you', daysAgo: -1 } as const;
        const chosen = fresh.filter((one) => one !== null);
        held = [...rowsOf({ ...act, senders: senders ? chosen : 'every' }, 0), ...held].filter(
          (one, n, all) => all.findLastIndex(({ id }) => id === one.id) === n,
        );
        return Promise.resolve({ added: fresh.length, before: wanted.length - fresh.length });
      },
      remove({ recipient, senders, reason }) {
        const isMeant = (one: OptOutView) =>
          one.recipient === recipient && senders.includes(one.sender?.key ?? EVERY_SENDER);
        const removed = held.filter(isMeant);
        ended = [...removed.map((one) => endedByHand(one, reason)), ...ended];
        held = held.filter((one) => !isMeant(one));
        return Promise.resolve({ removed: removed.length });
      },
      ...parts,
    },
  };
}

export const REFUSED = new ApiError(
  'refused',
  'They opted out themselves, by texting “STOP”, so nobody here may end it.',
  'It ends when they text START to the sender.',
);
