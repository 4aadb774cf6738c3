import type { JsonValue } from '../../core/json.ts';
import { codeToShow } from '../builder/error-words.ts';
import type { AttemptView, HistoryLine } from '../../core/messaging/message-views.ts';

const SOURCES: Readonly<Record<string, string>> = {
  answer: 'the answer to sending it',
  callback: 'a status callback',
  asked: 'asked for',
  'look-up': 'found by looking for it',
};

/** What a line of a message's history says beside the status; empty where that is all. */
export function historyWords({ status, detail }: HistoryLine): string {
  const said = (name: string) => textIn(detail, name);
  const parts: string[] = [];
  const attempt = said('attempt');
  if (attempt !== null && status === 'sending') parts.push(`attempt ${attempt}`);
  const source = said('source');
  if (source !== null) parts.push(SOURCES[source] ?? source);
  const reported = said('reported');
  if (reported !== null && reported !== status) parts.push(`reported as ${reported}`);
  const by = said('retriedBy');
  if (by !== null) parts.push(`retried by ${by}`);
  const quiet = said('quietHours');
  if (quiet !== null) parts.push(quiet);
  const why = said('why') ?? said('again') ?? said('ambiguous') ?? said('errorWhy');
  if (why !== null) parts.push(why);
  const code = said('errorCode');
  const shown = code === null ? undefined : codeToShow({ code });
  if (shown !== undefined) parts.push(shown);
  return parts.join(' · ');
}

function textIn(detail: JsonValue, name: string): string | null {
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) return null;
  const value: unknown = Object.entries(detail).find(([key]) => key === name)?.[1];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

const OUTCOMES: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  refused: 'refused',
  throttled: 'too many requests, not taken',
  ambiguous: 'no answer, so it was looked for',
  lost: 'the answer was lost, so it was looked for',
};

/** @example 'refused · 21211 · HTTP 400' */
export function attemptWords({ outcome, errorCode, httpStatus }: AttemptView): string {
  const parts = [outcome === null ? 'under way' : (OUTCOMES[outcome] ?? outcome)];
  const code = errorCode === null ? undefined : codeToShow({ code: errorCode });
  if (code !== undefined) parts.push(code);
  if (httpStatus !== null) parts.push(`HTTP ${httpStatus}`);
  return parts.join(' · ');
}
