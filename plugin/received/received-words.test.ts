import { describe, expect, it } from 'vitest';
import { e164Schema } from '../../core/phone.ts';
import type { ReceivedDetail } from '../../core/messaging/received-views.ts';
import { answeredSentence, answerWords, takenSentence } from './received-words.ts';

const START: ReceivedDetail = {
  id: 'SM1',
  transport: 'twilio',
  from: e164Schema.parse('+15550100142'),
  sender: null,
  body: 'START',
  receivedAt: '2026-11-20T09:41:00.000Z',
  takenAs: 'start',
  conversationId: null,
  isWaiting: false,
  reply: null,
  answered: 'unchanged',
  answer: null,
  after: null,
  optOut: null,
  hasOptOuts: false,
};

/** What they have opted out of by a STOP of then. */
function optedOut(since: string): ReceivedDetail['optOut'] {
  return { since, at: since, how: 'keyword', words: 'STOP', by: null, isForAll: false };
}

describe('a START', () => {
  it('lets the sender text them again where nothing says otherwise', () => {
    expect(takenSentence(START)).toBe('Taken as a START: it lets this sender text them again.');
  });

  it('has ended nothing where an opt-out from before it stands', () => {
    const text = { ...START, optOut: optedOut('2026-11-20T09:40:00.000Z') };
    expect(takenSentence(text)).toBe(
      'Taken as a START. It ended nothing: the opt-out from before it stands.',
    );
  });

  it('does not count any more where they have opted out since', () => {
    const text = { ...START, optOut: optedOut('2026-11-20T09:42:00.000Z') };
    expect(takenSentence(text)).toBe(
      'Taken as a START. They have opted out since, and that stands.',
    );
  });

  it('that is not confirmed is not said to have let anything through that is held back', () => {
    expect(answeredSentence(START)).toBe('Nothing was texted back from here: it ended no opt-out.');
    expect(answerWords(START)).toBe('Not answered: it changed nothing');
  });
});

it('a STOP that says what holds already is not confirmed again', () => {
  expect(answeredSentence({ ...START, takenAs: 'stop' })).toContain('it said what held already');
});
