import { describe, expect, it } from 'vitest';
import { aMessage, FAILED_MESSAGE } from '../../stories/screens/fake-calls.ts';
import { detailOf } from '../../stories/screens/figures.ts';
import type { MessageDetail } from '../api/analytics-views.ts';
import { fateOf } from './unheard.ts';

function retried(message: MessageDetail): MessageDetail {
  const at = '2026-11-20T10:00:00Z';
  const line = { at, status: 'queued', detail: { retriedBy: 'Ana', providerSid: null } };
  return { ...message, history: [...message.history, line] };
}

describe('what was asked for and got no answer', () => {
  const waiting = detailOf(aMessage({ status: 'queued' }));
  const failed = detailOf(FAILED_MESSAGE);

  it('is unknown until the message has been read again', () => {
    expect(fateOf({ doing: 'cancel', before: waiting }, waiting)).toBe('unknown');
    expect(fateOf({ doing: 'retry', before: failed }, failed)).toBe('unknown');
  });

  it.each([
    ['canceled', 'done'],
    ['queued', 'not done'],
    ['delivered', 'not done'],
  ])('a cancel of what is %s now is %s', (status, fate) => {
    expect(fateOf({ doing: 'cancel', before: waiting }, { ...waiting, status })).toBe(fate);
  });

  it('a retry is told by the history, whatever came of the text since', () => {
    const unheard = { doing: 'retry', before: failed } as const;
    expect(fateOf(unheard, { ...failed })).toBe('not done');
    expect(fateOf(unheard, retried({ ...failed, status: 'queued' }))).toBe('done');
    expect(fateOf(unheard, retried(failed))).toBe('done');
  });

  it('a second retry is not taken for the first', () => {
    const before = retried(failed);
    expect(fateOf({ doing: 'retry', before }, { ...before })).toBe('not done');
    expect(fateOf({ doing: 'retry', before }, retried(before))).toBe('done');
  });
});
