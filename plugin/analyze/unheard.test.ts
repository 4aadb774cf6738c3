import { describe, expect, it } from 'vitest';
import { aMessage, FAILED_MESSAGE } from '../../stories/screens/fake-calls.ts';
import { detailOf } from '../../stories/screens/figures.ts';
import { fateOf } from './unheard.ts';
import type { MessageDetail } from '../../core/messaging/message-views.ts';

function retried(message: MessageDetail): MessageDetail {
  const at = '2026-11-20T10:00:00Z';
  const line = { at, status: 'queued', detail: { retriedBy: 'Ana', providerSid: null } };
  return { ...message, history: [...message.history, line] };
}

describe('what was asked for and got no answer', () => {
  const waiting = detailOf(aMessage({ status: 'queued' }));
  const failed = detailOf(FAILED_MESSAGE);

  it.each([0, 1])('is unknown after %i looks that show nothing of it', (looks) => {
    expect(fateOf({ doing: 'cancel', before: waiting, looks }, waiting)).toBe('unknown');
    expect(fateOf({ doing: 'retry', before: failed, looks }, { ...failed })).toBe('unknown');
  });

  it('is done as soon as anything shows it', () => {
    const unheard = { doing: 'cancel', before: waiting, looks: 0 } as const;
    expect(fateOf(unheard, { ...waiting, status: 'canceled' })).toBe('done');
  });

  it.each([
    ['canceled', 'done'],
    ['queued', 'not done'],
    ['delivered', 'not done'],
  ])('a cancel of what is %s now is %s', (status, fate) => {
    expect(fateOf({ doing: 'cancel', before: waiting, looks: 2 }, { ...waiting, status })).toBe(
      fate,
    );
  });

  it('a retry is told by the history, whatever came of the text since', () => {
    const unheard = { doing: 'retry', before: failed, looks: 2 } as const;
    expect(fateOf(unheard, { ...failed })).toBe('not done');
    expect(fateOf(unheard, retried({ ...failed, status: 'queued' }))).toBe('done');
    expect(fateOf(unheard, retried(failed))).toBe('done');
  });

  it('a second retry is not taken for the first', () => {
    const before = retried(failed);
    expect(fateOf({ doing: 'retry', before, looks: 2 }, { ...before })).toBe('not done');
    expect(fateOf({ doing: 'retry', before, looks: 2 }, retried(before))).toBe('done');
  });
});
