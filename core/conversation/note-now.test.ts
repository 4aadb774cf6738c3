import { describe, expect, it } from 'vitest';
import { actionIdSchema, makeId, receiptIdSchema } from '../ids.ts';
import type { TurnNote } from './effects.ts';
import { noteNow } from './note-now.ts';

const receiptId = makeId(receiptIdSchema, 'rcp', 'call_1');
const other = makeId(receiptIdSchema, 'rcp', 'call_2');
const queued: TurnNote = {
  what: 'queued',
  text: 'agreed with “yes · queued” · queued',
  tone: 'good',
  actionId: makeId(actionIdSchema, 'act', 'a'),
  receiptId,
};
const message = (status: string, id = receiptId) => ({ status, receipt: { id } });

describe('the note of a text', () => {
  it.each([
    ['queued', 'agreed with “yes · queued” · queued'],
    ['accepted', 'agreed with “yes · queued” · accepted, not yet sent'],
    ['sent', 'agreed with “yes · queued” · sent, delivery not confirmed yet'],
    ['delivered', 'agreed with “yes · queued” · delivered'],
    ['undelivered', 'agreed with “yes · queued” · not delivered'],
    ['handed_to_carrier', 'agreed with “yes · queued” · reported as “handed_to_carrier”'],
  ])('says that it is %s', (status, text) => {
    const messages = [message('failed', other), message(status)];
    expect(noteNow(queued, messages)).toEqual({ text, status });
  });

  it('says that it is queued until its message is known', () => {
    const now = { text: queued.text, status: 'queued' };
    expect(noteNow(queued, [message('delivered', other)])).toEqual(now);
  });

  it('stays as it is where it is about no text, or does not say about which', () => {
    const offered: TurnNote = {
      what: 'offered',
      text: 'offered · queued',
      tone: 'neutral',
      receiptId,
    };
    const { receiptId: _, ...old } = queued;
    for (const note of [offered, old]) {
      expect(noteNow(note, [message('delivered')])).toEqual({ text: note.text, status: null });
    }
  });
});
