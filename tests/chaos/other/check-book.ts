import { isFinal } from '../../../core/messaging/statuses.ts';
import type { MessageRow } from '../../../server/engine/outbox-types.ts';
import { senderKeyOf } from '../../../server/engine/sender-key.ts';
import type { Wrong } from '../check-outcome.ts';
import { type Book, type BookText, truthOf } from './book.ts';
import { wrongConsent, wrongSilence } from './check-consent.ts';

export interface Kept {
  readonly queuedIds: readonly string[];
  readonly rows: readonly MessageRow[];
  /** The provider's ids that our database has on record for each message, today's and earlier ones. */
  readonly sids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly book: Book;
}

/** What the provider may report that our servers try once more for. */
const TRIED_AGAIN: ReadonlySet<number | null> = new Set([30003, 30008]);
/** What befell a text so short a time ago may not be known to who asked right before. */
const UNKNOWN_MS = 3_000;
/** What a text fails for without having been accepted. */
const FAILS: ReadonlySet<string | null> = new Set(['21606', '30034']);

/** Compares what our database says with the provider's own book. */
export function checkBook({ queuedIds, rows, sids, book }: Kept): Wrong[] {
  const wrong: Wrong[] = [];
  const say = (id: string, what: string) => wrong.push({ id, sentence: `${id} ${what}` });
  const byId = new Map(rows.map((row) => [String(row.id), row]));
  const ownerOf = new Map([...sids].flatMap(([id, all]) => [...all].map((sid) => [sid, id])));
  const acceptedOf = new Map<string, BookText[]>();
  for (const text of book.texts) {
    const id = ownerOf.get(text.sid);
    if (id === undefined)
      say(likelyOwner(rows, text), `has ${text.sid} at the provider, unknown here`);
    else acceptedOf.set(id, [...(acceptedOf.get(id) ?? []), text]);
  }
  for (const id of queuedIds) {
    const row = byId.get(id);
    if (!row) {
      say(id, 'is lost');
      continue;
    }
    const accepted = acceptedOf.get(id) ?? [];
    for (const what of [...wrongAgain(accepted), ...wrongStatus(row, book)]) say(id, what);
  }
  for (const row of rows) if (!queuedIds.includes(row.id)) say(row.id, 'was asked for by nobody');
  wrong.push(...wrongConsent(book, ownerOf), ...wrongSilence(book, rows));
  return wrong;
}

/** A text goes out again only after the provider said that it did not get there. */
function wrongAgain(accepted: readonly BookText[]): string[] {
  return accepted.slice(1).flatMap((text, index) => {
    const before = accepted[index];
    if (!before) return [];
    if (wasGivenBack(before, text.calledAt)) return [];
    const times = `${time(before.acceptedAt)} and ${time(text.acceptedAt)}`;
    return [
      `was accepted at ${times}, when the first was ${truthOf(before, text.calledAt).status}`,
    ];
  });
}

/** Whether who asked right before a call could learn that the text had not got there. */
function wasGivenBack({ life }: BookText, calledAt: number): boolean {
  return life.some(
    ({ status, errorCode, at }, index) =>
      status === 'undelivered' &&
      TRIED_AGAIN.has(errorCode) &&
      at <= calledAt &&
      (life[index + 1]?.at ?? calledAt) >= calledAt - UNKNOWN_MS,
  );
}

/**
 * A carrier has corrected itself after the end, and nobody told us: Twilio documents no way from one end
 * to another, so none is asked for.
 */
function isCorrectedUnseen(row: MessageRow, { life, told }: BookText): boolean {
  const before = life.at(-2);
  const isEnd = before?.status === row.status && String(before.errorCode) === row.errorCode;
  const isTold = told.some(({ status }) => status === 'delivered');
  return isEnd && row.status === 'undelivered' && !isTold;
}

function wrongStatus(row: MessageRow, book: Book): string[] {
  const { providerSid, status, errorCode, errorWhy } = row;
  if (providerSid !== null) {
    const text = book.bySid(providerSid);
    if (!text) return [`has the id ${providerSid}, which the provider never gave`];
    const truth = truthOf(text);
    const isSame = status === truth.status && (errorCode ?? 'null') === String(truth.errorCode);
    if (isCorrectedUnseen(row, text)) return [];
    const theirs = `${truth.status} ${truth.errorCode ?? ''}`;
    return isSame ? [] : [`is ${status} ${errorCode ?? ''} here and ${theirs} at the provider`];
  }
  if (!isFinal(status)) return waitsAsTold(row, book) ? [] : [`is still ${status}: ${errorWhy}`];
  // Whether it was right to be silent is asked for all of them: see `wrongSilence`.
  if (status === 'suppressed') return [];
  const isRefused =
    FAILS.has(errorCode) &&
    callsFor(row, book).some(({ refusal }) => String(refusal) === errorCode);
  return isRefused ? [] : [`(${status}) was never accepted: ${errorCode}, ${errorWhy}`];
}

/** Told to come back tomorrow: it waits longer than a run does. */
function waitsAsTold(row: MessageRow, book: Book): boolean {
  const isLong = (row.dueAt?.getTime() ?? 0) > Date.now() + LONG_MS;
  const isTold = callsFor(row, book).some(({ answer }) => answer.endsWith('absurd'));
  return row.status === 'queued' && isLong && isTold;
}

const LONG_MS = 20 * 60_000;

function callsFor(row: MessageRow, book: Book) {
  const { recipient } = row;
  const sender = senderKeyOf(row.transport, row.sender);
  return book.calls.filter((call) => call.to === recipient && sender.endsWith(call.sender));
}

function likelyOwner(rows: readonly MessageRow[], { to, acceptedAt }: BookText): string {
  const is = (row: MessageRow) => row.recipient === to && row.createdAt.getTime() <= acceptedAt;
  return rows.findLast(is)?.id ?? rows[0]?.id ?? '';
}

function time(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
