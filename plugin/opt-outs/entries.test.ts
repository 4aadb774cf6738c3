import { expect, it } from 'vitest';
import { e164Schema } from '../../core/phone.ts';
import type { OptOutView, OptOutWords, SenderView } from '../../core/messaging/opt-out-views.ts';
import { cameWords } from './ended-words.ts';
import { entriesOf } from './entries.ts';
import { optedOutWords, senderNames, sendersWords, whoseWords } from './opt-out-words.ts';
import { choicesOf, chosenKeys } from './sender-choices.ts';

const NUMBER = e164Schema.parse('+15550100100');
const REAL: SenderView = {
  key: `twilio|${NUMBER}`,
  transport: 'twilio',
  sender: { type: 'number', number: NUMBER },
};
const STANDS_IN: SenderView = { ...REAL, key: `simulator|${NUMBER}`, transport: 'simulator' };
const SIMULATOR: SenderView = { key: 'simulator|none', transport: 'simulator', sender: null };

function row(sender: SenderView | null, more: Partial<OptOutView> = {}): OptOutView {
  const recipient = more.recipient ?? e164Schema.parse('+447700900123');
  return {
    id: `${recipient}|${sender?.key ?? 'any'}`,
    recipient,
    sender,
    since: '2026-11-20T09:41:00.000Z',
    at: '2026-11-20T09:41:00.000Z',
    how: 'hand',
    words: 'on the phone',
    by: 'ana',
    isForAll: sender === null,
    except: [],
    text: null,
    answer: null,
    mayRemove: true,
    ...more,
  };
}

it('one act for several senders is one line, those that text real phones first', () => {
  const [entry, ...others] = entriesOf([row(STANDS_IN), row(SIMULATOR), row(REAL)]);
  expect(others).toEqual([]);
  expect(entry?.senders).toEqual([REAL, SIMULATOR, STANDS_IN]);
  // One tick in the dialog that adds it: the simulator, whatever it stands in for.
  expect(sendersWords(entry?.senders ?? [])).toBe('+1 555 010 0100 and 1 more');
  expect(senderNames(entry?.senders ?? [])).toEqual(['+1 555 010 0100', 'Simulator']);
});

it('what the dialog ticks is counted as it was ticked', () => {
  const senders = [REAL, STANDS_IN, SIMULATOR].map((one) => ({ ...one, inUse: true }));
  const choices = choicesOf(senders);
  for (const ticked of [choices, choices.slice(0, 1), choices.slice(1)]) {
    const keys = chosenKeys(choices, new Set(ticked.map(({ id }) => id)));
    const [entry] = entriesOf(
      senders.filter(({ key }) => keys.includes(key)).map((one) => row(one)),
    );
    expect(senderNames(entry?.senders ?? [])).toHaveLength(ticked.length);
  }
});

it('a STOP to the simulator names the sender that it stood in for', () => {
  expect(sendersWords([STANDS_IN])).toBe('Simulator for +1 555 010 0100');
});

it('one that was said again says since when it holds, and when it was said last', () => {
  const said: OptOutWords = {
    since: new Date(2026, 10, 27, 18, 37, 19).toISOString(),
    at: new Date(2026, 10, 27, 18, 38, 7).toISOString(),
    how: 'keyword',
    words: 'Stop',
    by: null,
    isForAll: false,
  };
  expect(cameWords(said)).toBe(
    '27 Nov 2026, 18:37:19, by texting “Stop”; said last on 27 Nov 2026, 18:38:07',
  );
  expect(cameWords({ ...said, at: said.since })).toBe('27 Nov 2026, 18:37:19, by texting “Stop”');
  expect(optedOutWords(said)).toBe('Opted out on 27 Nov 2026 by texting “Stop”');
});

it('other people, moments, words and ways are lines of their own, in the order of the list', () => {
  const rows = [
    row(REAL, { at: '2026-11-21T09:41:00.000Z' }),
    row(REAL, { recipient: e164Schema.parse('+447700900124') }),
    row(REAL, { how: 'keyword', words: 'STOP', by: null, mayRemove: false }),
    row(REAL, { words: 'by mail' }),
    row(REAL),
  ];
  expect(entriesOf(rows).map(({ at, recipient, words }) => [at, recipient, words])).toEqual(
    rows.map(({ at, recipient, words }) => [at, recipient, words]),
  );
});

it('says in a line since when and how', () => {
  const since = '2026-11-03T12:00:00.000Z';
  const words = (more: Partial<OptOutView>) => optedOutWords({ ...row(REAL), since, ...more });
  expect(words({ how: 'keyword', words: ' STOP ', by: null })).toBe(
    'Opted out on 3 Nov 2026 by texting “STOP”',
  );
  expect(words({ how: 'provider', by: null })).toBe(
    'Opted out on 3 Nov 2026, as the provider says',
  );
  expect(words({})).toBe('Opted out on 3 Nov 2026, added by hand by ana');
});

it('one for every sender is a line of its own, with those that may text all the same', () => {
  const [all, some] = entriesOf([row(null), row(REAL)]);
  expect(all && whoseWords(all)).toBe('Every sender');
  expect(some && whoseWords(some)).toBe('+1 555 010 0100');
  const since = '2026-11-21T09:41:00.000Z';
  const but = (...senders: SenderView[]) =>
    whoseWords({
      isForAll: true,
      senders: [],
      except: senders.map((sender) => ({ sender, since })),
    });
  expect(but(REAL)).toBe('Every sender but +1 555 010 0100');
  expect(but(REAL, SIMULATOR)).toBe('Every sender but 2');
  expect(optedOutWords(row(null))).toMatch(
    /^Opted out of every sender on 20 Nov 2026, added by hand/,
  );
});
