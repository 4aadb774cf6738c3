import { format } from 'date-fns';

const NUMBER = new Intl.NumberFormat('en-GB');

/** @example numberWords(12345) // '12,345' */
export function numberWords(n: number): string {
  return NUMBER.format(n);
}

/**
 * A share in percent, never rounded to a whole that it is not: 99.97 % is not 100 %.
 *
 * @example percentWords(0.9641) // '96.4%'
 */
export function percentWords(share: number | null): string {
  if (share === null) return '–';
  const percent = share * 100;
  const rounded = Math.round(percent * 10) / 10;
  if (rounded >= 100 && share < 1) return '>99.9%';
  if (rounded === 0 && share > 0) return '<0.1%';
  return `${Number.isInteger(rounded) ? rounded : rounded.toFixed(1)}%`;
}

/** A day of the server's as the local calendar writes it: '24 Nov'. */
export function dayWords(day: string): string {
  return format(new Date(`${day}T12:00:00`), 'd MMM');
}

/**
 * What a figure was on as many days before, and the change; null where there is nothing to compare.
 *
 * @example beforeWords(110, 100) // '100 before (+10%)'
 */
export function beforeWords(current: number, before: number): string | null {
  if (before === 0) return null;
  const percent = Math.round((Math.abs(current - before) / before) * 100);
  const sign = current > before ? '+' : '−';
  const change = percent === 0 ? '' : ` (${sign}${numberWords(percent)}%)`;
  return `${numberWords(before)} before${change}`;
}
