import { UserError } from '../errors.ts';
import type { E164 } from '../phone.ts';
import { localMinutes } from './local-minutes.ts';
import { DEFAULT_QUIET_HOURS } from './quiet-hours.ts';
import { recipientZones } from './recipient-zones.ts';

export interface QuietOptions {
  /** When texts may go out at the recipient's place, `HH:MM`; 08:00 unless told. */
  from?: string;
  /** From when on they may not, `HH:MM` up to 24:00; 21:00 unless told. */
  to?: string;
  /** The caller agreed to this text in the live call: it may go out at once. */
  askedJustNow?: boolean;
}

/** Minutes since local midnight; `from` belongs to it, `to` does not. */
export interface Window {
  from: number;
  to: number;
}

/**
 * Null when a text may go to the recipient now, otherwise the instant from which it may: the first
 * at which it is day in all time zones the number may be in. (Policy, not legal advice.) When a
 * short window leaves no hour that suits all of them, the westernmost decides, so that nobody is
 * texted too early. Throws a `UserError` for a window that is none.
 */
export function quietUntil(recipient: E164, at: Date, options: QuietOptions = {}): Date | null {
  const window = readWindow(options);
  if (options.askedJustNow === true) return null;
  const zones = recipientZones(recipient);
  const until = settle(zones, at, window);
  return until.getTime() === at.getTime() ? null : until;
}

/** Throws a `UserError` for a window that is none. */
export function readWindow({
  from = DEFAULT_QUIET_HOURS.from,
  to = DEFAULT_QUIET_HOURS.to,
}: QuietOptions): Window {
  const window = { from: readTime(from), to: readTime(to) };
  if (window.from < window.to) return window;
  throw new UserError(
    'bad_input',
    `Texts cannot go out from ${from} to ${to}: the end is not after the start.`,
    'Give the hours in which texts may go out, for example from 08:00 to 21:00.',
  );
}

function readTime(time: string): number {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  const minutes = Number(match?.[1]) * 60 + Number(match?.[2]);
  if (match !== null && Number(match[2]) < 60 && minutes <= DAY) return minutes;
  throw new UserError('bad_input', `“${time}” is no time of day.`, 'Write it like 08:00.');
}

const DAY = 24 * 60;
const MINUTE_MS = 60_000;

/** Each round moves to the next morning somewhere; a year of clock changes needs fewer. */
const MAX_ROUNDS = 50;

function settle(zones: readonly string[], at: Date, window: Window): Date {
  let now = at;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const openings = decidingZones(zones, now, window).map((zone) =>
      nextOpening(zone, now, window),
    );
    const last = Math.max(...openings);
    if (last === now.getTime()) return now;
    now = new Date(last);
  }
  return now;
}

/** All zones when they share an hour of the window, else the one where morning comes last. */
export function decidingZones(
  zones: readonly string[],
  at: Date,
  window: Window,
): readonly string[] {
  const [first] = zones;
  if (first === undefined || zones.length === 1) return zones;
  const base = localMinutes(first, at);
  const ahead = zones.map((zone) => ({ zone, minutes: halfDay(localMinutes(zone, at) - base) }));
  ahead.sort((a, b) => a.minutes - b.minutes);
  const [west, east] = [ahead[0], ahead.at(-1)];
  if (west === undefined || east === undefined) return zones;
  return east.minutes - west.minutes < window.to - window.from ? zones : [west.zone];
}

/** How far one clock is ahead of another, -720 to 719 minutes: no country spans half the earth. */
function halfDay(difference: number): number {
  return ((((difference + DAY / 2) % DAY) + DAY) % DAY) - DAY / 2;
}

/** `at` itself when the zone's window is open, else when it opens next; in ms since the epoch. */
function nextOpening(zone: string, at: Date, { from, to }: Window): number {
  const minutes = localMinutes(zone, at);
  if (minutes >= from && minutes < to) return at.getTime();
  const wait = minutes < from ? from - minutes : DAY - minutes + from;
  const wholeMinute = Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS;
  const opening = wholeMinute + wait * MINUTE_MS;
  // A clock change in the night: as many minutes earlier or later. Where the change swallows the
  // opening itself, the clock is past it and the window is open.
  const off = halfDay(localMinutes(zone, new Date(opening)) - from);
  const corrected = opening - off * MINUTE_MS;
  const isRight = corrected > at.getTime() && localMinutes(zone, new Date(corrected)) === from;
  return isRight ? corrected : opening;
}
