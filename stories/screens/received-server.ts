import { keywordReply } from '../../core/messaging/keyword-replies.ts';
import type { SenderKey } from '../../core/messaging/opt-outs.ts';
import type { KeywordAnswered, TakenAs } from '../../core/messaging/taken-as.ts';
import {
  e164Schema,
  messagingServiceSidSchema,
  type Sender,
  senderValue,
} from '../../core/phone.ts';
import type { SenderView } from '../../core/messaging/opt-out-views.ts';
import type { ReceivedView, ReceivedDetail } from '../../core/messaging/received-views.ts';
import { ApiError } from '../../plugin/api/api-error.ts';
import type { ServerApi } from '../../plugin/api/server-api.ts';
import { aMessage, CONVERSATION } from './fake-calls.ts';
import { messagesServer, MESSAGES } from './figures.ts';

/** Texts that came in, as the stories need them. */

const NEWEST = Date.parse('2026-11-20T09:41:00Z');
const FRONT_DESK: Sender = { type: 'number', number: e164Schema.parse('+15550100100') };
const SERVICE: Sender = {
  type: 'service',
  sid: messagingServiceSidSchema.parse(`MG${'0'.repeat(28)}20ab`),
};

interface Wrote {
  readonly body: string;
  readonly takenAs: TakenAs;
  readonly from: string;
  readonly minutesAgo: number;
  readonly answered?: KeywordAnswered;
  readonly sender?: Sender | null;
  readonly isWaiting?: boolean;
}

const TEXTS: readonly Wrote[] = [
  { body: 'Where can I park?', takenAs: 'turn', from: '+447700900123', minutesAgo: 0 },
  {
    body: 'Stop',
    takenAs: 'stop',
    from: '+15550100142',
    minutesAgo: 3,
    answered: 'afterword',
    sender: null,
  },
  {
    body: 'HELP',
    takenAs: 'help',
    from: '+15550100142',
    minutesAgo: 4,
    answered: 'afterword',
    sender: null,
  },
  {
    body: 'arret',
    takenAs: 'stop',
    from: '+33612345678',
    minutesAgo: 21,
    answered: 'advanced opt-out',
    sender: SERVICE,
  },
  {
    body: 'Is breakfast included, and until when? We arrive late on Friday, with two children and a dog.',
    takenAs: 'turn',
    from: '+447700900188',
    minutesAgo: 47,
    isWaiting: true,
  },
  {
    body: 'START',
    takenAs: 'start',
    from: '+15550100177',
    minutesAgo: 95,
    answered: 'afterword',
  },
  { body: 'Help!', takenAs: 'help', from: '+15550100133', minutesAgo: 130, answered: 'late' },
  {
    body: 'STOPALL',
    takenAs: 'stop',
    from: '+15550100133',
    minutesAgo: 131,
    answered: 'unchanged',
  },
  { body: 'INFO', takenAs: 'help', from: '+15550100168', minutesAgo: 300, answered: 'twilio' },
  { body: 'Who is this?', takenAs: 'nothing', from: '+15550100199', minutesAgo: 1_500 },
  { body: '', takenAs: 'nothing', from: '+15550100199', minutesAgo: 1_501 },
];

function viewOf(wrote: Wrote, n: number): ReceivedView {
  const { body, takenAs, minutesAgo, answered = null, sender = FRONT_DESK } = wrote;
  const isKeyword = takenAs === 'stop' || takenAs === 'start' || takenAs === 'help';
  return {
    id: `SM${String(n).padStart(32, '0')}`,
    transport: sender === null ? 'simulator' : 'twilio',
    from: e164Schema.parse(wrote.from),
    sender,
    body,
    receivedAt: new Date(NEWEST - minutesAgo * 60_000).toISOString(),
    takenAs,
    conversationId: takenAs === 'turn' ? CONVERSATION.conversation.id : null,
    isWaiting: wrote.isWaiting ?? false,
    reply:
      isKeyword && answered === 'afterword' ? keywordReply(takenAs, 'Harbour Hotels', 'en') : null,
    answered,
  };
}

export const RECEIVED: readonly ReceivedView[] = TEXTS.map(viewOf);

function keyOf({ transport, sender }: Pick<ReceivedView, 'transport' | 'sender'>): SenderKey {
  return `${transport}|${sender === null ? 'none' : senderValue(sender)}`;
}

/** The senders that they came to, as the filter has them. */
const SENDERS = [FRONT_DESK, SERVICE, null].map((sender): SenderView => {
  const transport = sender === null ? 'simulator' : 'twilio';
  return { key: keyOf({ transport, sender }), transport, sender };
});

/** So many more, older ones, for a list of several pages. */
function moreTexts(count: number): ReceivedView[] {
  return Array.from({ length: count }, (_, n) =>
    viewOf(
      { body: `Question ${n}`, takenAs: 'turn', from: '+447700900155', minutesAgo: 2_000 + n },
      100 + n,
    ),
  );
}

function detailOf(view: ReceivedView): ReceivedDetail {
  const [text] = MESSAGES;
  const isAnswered = view.takenAs === 'turn' && !view.isWaiting;
  const isOut = view.takenAs === 'stop';
  return {
    ...view,
    answer: isAnswered
      ? aMessage({
          title: 'Reply',
          body: 'There is a car park below the hotel, 18 a night. Turn into Quay Lane.',
          status: 'delivered',
        })
      : null,
    after:
      view.takenAs === 'nothing' || !text
        ? null
        : { messageId: text.id, title: text.title, conversationId: CONVERSATION.conversation.id },
    optOut: isOut
      ? {
          at: view.receivedAt,
          since: view.receivedAt,
          how: 'keyword',
          words: view.body,
          by: null,
          isForAll: false,
        }
      : null,
    hasOptOuts: isOut || view.takenAs === 'start',
  };
}

interface ReceivedOptions {
  readonly more?: number;
  readonly parts?: Partial<ServerApi['messages']>;
}

/** What came in from seven people; filters and pages work. */
export function receivedServer({ more = 0, parts = {} }: ReceivedOptions = {}): ServerApi {
  const held = [...RECEIVED, ...moreTexts(more)];
  const base = messagesServer();
  return {
    ...base,
    conversations: {
      ...base.conversations,
      get: () => Promise.resolve({ ...CONVERSATION, keywords: RECEIVED.slice(1, 3) }),
    },
    messages: {
      ...base.messages,
      received({ takenAs, number, sender, transport, limit = 50, before = '0' }) {
        const wanted = held.filter(
          (one) =>
            (takenAs === undefined || one.takenAs === takenAs) &&
            (number === undefined || one.from.includes(number)) &&
            (sender === undefined || keyOf(one) === sender) &&
            (transport === undefined || one.transport === transport),
        );
        const end = Number(before) + limit;
        const texts = wanted.slice(Number(before), end);
        return Promise.resolve({ texts, next: end < wanted.length ? String(end) : null });
      },
      receivedSenders: () => Promise.resolve({ senders: SENDERS }),
      getReceived({ id }) {
        const found = held.find((one) => one.id === id);
        return found
          ? Promise.resolve(detailOf(found))
          : Promise.reject(new ApiError('not_found', 'No such text.', 'Choose another.'));
      },
      ...parts,
    },
  };
}
