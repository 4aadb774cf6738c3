import type { QuietHours } from '../../core/messaging/quiet-hours.ts';

/** 'From 21:00 to 08:00 at the recipient’s place, texts wait…'. */
export function quietHoursWords({ on, from, to }: QuietHours): string {
  if (!on) return 'Texts go out at any hour of the day or night.';
  if (from === '00:00' && to === '24:00') return 'Texts go out at any hour: the whole day is open.';
  return `From ${to} to ${from} at the recipient’s place, texts wait. What a caller asked for just now goes out at once.`;
}

/** Every half hour from the first to the last, both included. */
export function timesOfDay(first: string, last: string): string[] {
  const all = Array.from({ length: 49 }, (_, i) => {
    const hour = String(Math.floor(i / 2)).padStart(2, '0');
    return `${hour}:${i % 2 === 0 ? '00' : '30'}`;
  });
  return all.filter((time) => time >= first && time <= last);
}
