import { statusWords } from '../messaging/statuses.ts';
import type { ReceiptId } from '../ids.ts';
import type { TurnNote } from './effects.ts';

/** How a note that a text was queued ends, as it was written down in the turn that did it. */
export const QUEUED_ENDING = ' · queued';

interface Message {
  readonly status: string;
  readonly receipt: { readonly id: ReceiptId };
}

/** A note as it reads now. `status` is its text's; null where the note is about none. */
export interface NoteNow {
  readonly text: string;
  readonly status: string | null;
}

/**
 * A turn is written down once, and what becomes of its text is written on the message: so a note
 * that a text was queued says how that text is doing, taken from the message with its receipt.
 *
 * @example 'agreed with “yes please” · queued' // reads '… · delivered' once it was
 */
export function noteNow(note: TurnNote, messages: readonly Message[]): NoteNow {
  const { what, text, receiptId } = note;
  if (what !== 'queued' || receiptId === undefined) return { text, status: null };
  const status = messages.find((one) => one.receipt.id === receiptId)?.status ?? 'queued';
  if (status === 'queued' || !text.endsWith(QUEUED_ENDING)) return { text, status };
  return { text: `${text.slice(0, -QUEUED_ENDING.length)} · ${statusWords(status)}`, status };
}
