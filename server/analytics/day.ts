import { z } from 'zod';

export const DAY_MS = 24 * 3_600_000;

/** A day (UTC), like 2026-11-20. */
export const daySchema = z.iso.date('write a day as YYYY-MM-DD');

/** The day (UTC) that figures of this moment belong to, as YYYY-MM-DD. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** Every day from the first to the last, both included. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS)
    days.push(dayOf(new Date(at)));
  return days;
}

/** The same number of days right before a span. */
export function spanBefore(
  from: string,
  to: string,
): { readonly from: string; readonly to: string } {
  const first = Date.parse(from);
  const length = Date.parse(to) - first + DAY_MS;
  return { from: dayOf(new Date(first - length)), to: dayOf(new Date(first - DAY_MS)) };
}
