import { endedOptOutIdSchema, makeId } from '../../core/ids.ts';
import { keywordReply } from '../../core/messaging/keyword-replies.ts';
import { e164Schema } from '../../core/phone.ts';
import type {
  EndedOptOutView,
  EndingView,
  SenderView,
} from '../../core/messaging/opt-out-views.ts';

/** What has ended, as the stories need it: each way once. */

const DAY_MS = 24 * 3_600_000;
const NEWEST = Date.parse('2026-11-20T09:41:00Z');
const daysAgo = (days: number) => new Date(NEWEST - days * DAY_MS).toISOString();

interface Ended {
  readonly recipient: string;
  readonly was: Pick<EndedOptOutView, 'how' | 'words' | 'by'> & { readonly days: number };
  readonly ending: Omit<EndingView, 'at' | 'answer'> & { readonly days: number };
  /** Left out: every sender. */
  readonly senders?: readonly SenderView[];
  readonly except?: SenderView;
}

function rowsOf({ recipient, was, ending, senders, except }: Ended, n: number): EndedOptOutView[] {
  const { days, ...words } = was;
  const { days: endedDays, ...ended } = ending;
  const whose: readonly (SenderView | null)[] = senders ?? [null];
  return whose.map((sender, index) => ({
    ...words,
    id: makeId(endedOptOutIdSchema, 'end', `${n}-${index}`),
    recipient: e164Schema.parse(recipient),
    since: daysAgo(days),
    at: daysAgo(days),
    sender,
    isForAll: sender === null,
    except: except ?? null,
    ended: {
      ...ended,
      at: daysAgo(endedDays),
      answer: ended.how === 'start' ? keywordReply('start', 'Harbour Hotels', 'en') : null,
    },
  }));
}

const KEYWORD = { how: 'keyword', by: null } as const;
const HAND = { how: 'hand', words: 'Told the front desk on the phone', by: 'ana' } as const;
const START = { how: 'start', by: null } as const;

export function endedRows(front: SenderView, all: readonly SenderView[]): EndedOptOutView[] {
  const letter = { how: 'hand', words: 'Wrote a letter', by: 'ana' } as const;
  const acts: readonly Ended[] = [
    {
      recipient: '+15550100133',
      was: { ...letter, days: 2 },
      ending: { ...START, words: 'START', days: 0 },
      except: front,
    },
    {
      recipient: '+447700900150',
      was: { ...HAND, days: 6 },
      ending: {
        how: 'hand',
        words: 'Wrong number: another guest had called',
        by: 'ben',
        days: 1,
      },
    },
    {
      recipient: '+447700900123',
      was: { ...HAND, days: 9 },
      ending: { how: 'again', words: 'Said so at check-out', by: 'ben', days: 4 },
      except: front,
    },
    {
      recipient: '+447700900177',
      was: { ...HAND, days: 11 },
      ending: { how: 'keyword', words: 'STOP', by: null, days: 5 },
      senders: all,
    },
    {
      recipient: '+15550100168',
      was: { ...KEYWORD, words: 'Stop!', days: 40 },
      ending: { ...START, words: 'Start please', days: 35 },
      senders: [front],
    },
  ];
  return acts.flatMap(rowsOf);
}

/** What removing an opt-out leaves of it. */
export function endedByHand(
  row: Omit<EndedOptOutView, 'ended' | 'except'>,
  words: string,
): EndedOptOutView {
  const { recipient, sender, since, at, how, words: said, by, isForAll } = row;
  const ended = { at: daysAgo(-1), how: 'hand', words, by: 'you', answer: null } as const;
  const id = `removed ${row.id}`;
  return { id, recipient, sender, since, at, how, words: said, by, isForAll, except: null, ended };
}
