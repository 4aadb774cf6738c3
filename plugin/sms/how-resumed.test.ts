import { expect, it } from 'vitest';
import type { TwilioView } from '../api/views.ts';
import type { OwnPauseView } from '../../core/messaging/pause-views.ts';
import { howResumed } from './how-resumed.ts';

const SENDER = '+15550100100';
const PAUSE: OwnPauseView = {
  why: 'Twilio refused the account.',
  remedy: 'Put it in order.',
  since: '2026-11-20T09:41:00.000Z',
  isEnding: false,
  waiting: 0,
};

function view(paused: OwnPauseView | null, ofSender: OwnPauseView | null): TwilioView {
  return {
    connected: true,
    accountSid: `AC${'0'.repeat(32)}`,
    accountName: 'Harbour Hotels',
    phoneNumber: null,
    checkedAt: '2026-11-20T09:41:00.000Z',
    delivery: 'webhooks',
    keywordsAnsweredBy: 'afterword',
    waiting: 0,
    paused,
    pausedSenders: ofSender ? [{ ...ofSender, sender: SENDER }] : [],
  };
}

it.each([
  ['sends', view(null, PAUSE), null],
  ['sends', view(PAUSE, null), SENDER],
  ['sends', { connected: false } as const, null],
  ['reads texts', view({ ...PAUSE, isEnding: true }, null), null],
  ['reads texts', view(null, { ...PAUSE, isEnding: true }), SENDER],
  ['rests', view(PAUSE, null), null],
  ['rests', view(null, PAUSE), SENDER],
])('%s', (how, then, sender) => {
  expect(howResumed(then, sender)).toBe(how);
});
