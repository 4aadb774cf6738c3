import type { QuietHours } from '../../core/messaging/quiet-hours.ts';
import { openUntil } from '../../core/messaging/open-until.ts';
import { quietUntil } from '../../core/messaging/quiet-until.ts';
import type { Tx } from '../db/handles.ts';
import type { MessageRow } from './outbox-types.ts';
import { CLOCKS_APART_MS, type EnginePolicy, expiryOf } from './policy.ts';
import { updateMessage } from './outbox/update-repo.ts';

/** What the hours are judged by. */
export type Judged = Pick<
  MessageRow,
  'recipient' | 'sendHours' | 'receipt' | 'environment' | 'conversationId' | 'actionId'
>;

/** Whether a text may go out at a moment. */
export type QuietVerdict =
  | { readonly kind: 'open' }
  /** It is quiet where the recipient is, and nobody asked just now. */
  | { readonly kind: 'wait'; readonly until: Date; readonly why: string }
  /** It is quiet there, and it goes out all the same; `why` belongs on the message. */
  | { readonly kind: 'exception'; readonly why: string };

/**
 * How long what somebody asked for counts as asked for just now. Long enough for a sender that is
 * busy or a first error of the provider, and too short for a text that comes out of a pause.
 */
const JUST_NOW_MS = 15 * 60_000;

/** Judges by the hours the row was queued with, the recipient's time zones, and the receipt. */
export function judgeQuietHours(row: Judged, now: Date): QuietVerdict {
  const hours = hoursOf(row);
  if (hours === null) return { kind: 'open' };
  const until = quietUntil(row.recipient, now, hours);
  if (until === null) return { kind: 'open' };
  const excuse = excuseOf(row, now);
  if (excuse !== null) return { kind: 'exception', why: `sent in quiet hours: ${excuse}` };
  const why = `waits: quiet hours at the recipient's place, where texts go out from ${hours.from} to ${hours.to}`;
  return { kind: 'wait', until, why };
}

function excuseOf(row: Judged, now: Date): string | null {
  if (row.environment === 'draft') return 'only the simulated phone of a test gets it';
  const age = now.getTime() - Date.parse(row.receipt.at);
  // One from the future was dated by a clock that ran ahead: nobody knows when that was.
  if (!(age <= JUST_NOW_MS && age >= -CLOCKS_APART_MS)) return null;
  if (row.conversationId === null) return 'it was asked for on the SMS page just now';
  if (row.receipt.kind === 'basis') return null;
  return row.actionId === null
    ? 'it answers what they texted just now'
    : 'the caller asked for it just now';
}

/** Keeps a text in the outbox until the hours begin, and says why in its history. */
export async function holdForQuietHours(
  tx: Tx,
  row: MessageRow,
  verdict: Extract<QuietVerdict, { kind: 'wait' }>,
  now: Date,
): Promise<void> {
  const { until, why } = verdict;
  const detail = { quietHours: why, dueAt: until.toISOString() };
  const line = { at: now, status: 'queued', detail };
  await updateMessage(tx, row, { dueAt: until, heldUntil: until }, line);
}

/**
 * Whether a text that would have to wait is not wanted that long. One night is not counted; a second
 * one is waited for only within the life that the first morning gave it, so nothing waits for ever.
 */
export function outlives(
  policy: Pick<EnginePolicy, 'lifeMs'>,
  row: MessageRow,
  since: Date,
  until: Date,
  now: Date,
): boolean {
  const expiry = expiryOf(policy, row, since);
  return now > expiry || (row.heldUntil !== null && until > expiry);
}

/**
 * Until when the provider may keep the text in a queue of its own: not into the night, unless the
 * caller asked for it just now.
 */
export function notAfter(row: Judged, now: Date, expiresAt: Date): Date {
  const hours = hoursOf(row);
  if (hours === null || judgeQuietHours(row, now).kind !== 'open') return expiresAt;
  if (excuseOf(row, now) !== null) return expiresAt;
  const end = openUntil(row.recipient, now, hours);
  return end !== null && end < expiresAt ? end : expiresAt;
}

/**
 * Those that a text is queued with. A test to the simulator reaches nobody's bed, and whoever tries it
 * wants to see it now.
 */
export function hoursToQueueWith(
  hours: QuietHours,
  { isTest, transport }: Pick<MessageRow, 'isTest' | 'transport'>,
): string | null {
  return isTest && transport === 'simulator' ? null : sendHoursOf(hours);
}

/** As the row keeps them; null when texts may go out at any hour. */
export function sendHoursOf(hours: QuietHours): string | null {
  return hours.on ? `${hours.from}-${hours.to}` : null;
}

function hoursOf(row: Judged): Pick<QuietHours, 'from' | 'to'> | null {
  const [from, to] = row.sendHours?.split('-') ?? [];
  return from === undefined || to === undefined ? null : { from, to };
}
