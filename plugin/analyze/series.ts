import type { DayFigures } from '../api/analytics-views.ts';

/** What a day's column is made of, from its foot up. A message is in one of them. */
export const PARTS = [
  { key: 'delivered', label: 'Delivered', color: 'var(--aw-accent)' },
  { key: 'unconfirmed', label: 'Sent, not confirmed', color: 'var(--aw-faint)' },
  { key: 'lost', label: 'Failed', color: 'var(--aw-error)' },
  { key: 'suppressed', label: 'Suppressed', color: 'var(--aw-pending)' },
] as const;

export interface DayColumn {
  readonly day: string;
  readonly delivered: number;
  readonly unconfirmed: number;
  readonly lost: number;
  readonly suppressed: number;
}

export function columnOf(figures: DayFigures): DayColumn {
  const { day, delivered, unconfirmed, suppressed, failed, undelivered } = figures;
  return { day, delivered, unconfirmed, suppressed, lost: failed + undelivered };
}
