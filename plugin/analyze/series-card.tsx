import { lazy, Suspense } from 'react';
import { type Column, Table } from '../../ui-kit/index.ts';
import type { DayFigures } from '../api/analytics-views.ts';
import { ChartCard } from './chart-card.tsx';
import { dayWords, numberWords, percentWords } from './figure-words.ts';
import { columnOf, PARTS } from './series.ts';

// The chart's library is larger than the rest of the page, which need not wait for it.
const SeriesChart = lazy(async () => ({
  default: (await import('./series-chart.tsx')).SeriesChart,
}));

/** What became of the texts of each day. */
export function SeriesCard({ days }: { days: readonly DayFigures[] }) {
  const columns = days.map(columnOf);
  const isEmpty = days.every((day) => day.total === 0);
  return (
    <ChartCard
      title="Texts by day"
      description="By the day they were queued, in UTC."
      chart={
        <figure className="m-0" aria-label={inWords(days)}>
          <Suspense fallback={<div aria-hidden className="h-[232px]" />}>
            {isEmpty ? <NoColumns /> : <SeriesChart columns={columns} />}
          </Suspense>
          <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 pl-10">
            {PARTS.map(({ key, label, color }) => (
              <span key={key} className="flex items-center gap-2 text-secondary text-muted">
                <span
                  aria-hidden
                  className="size-2.5 rounded-[3px]"
                  style={{ background: color }}
                />
                {label}
              </span>
            ))}
          </figcaption>
        </figure>
      }
      table={
        <section
          aria-label="Every day"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
          tabIndex={0}
          className="relative max-h-[344px] overflow-y-auto -outline-offset-2"
        >
          <Table
            label="Texts by day"
            minWidth={0}
            columns={columnsOf(days)}
            rows={days.toReversed()}
            rowKey={(row) => row.day}
          />
        </section>
      }
    />
  );
}

function NoColumns() {
  return (
    <p className="flex h-[232px] items-center justify-center text-muted">
      No text was queued on these days.
    </p>
  );
}

function inWords(days: readonly DayFigures[]): string {
  const best = days.reduce<DayFigures | null>(
    (most, day) => (most === null || day.total > most.total ? day : most),
    null,
  );
  if (!best || best.total === 0) return 'No texts on these days.';
  return `Texts on each of ${days.length} days. Most on ${dayWords(best.day)}: ${numberWords(best.total)}. The table has every figure.`;
}

const figure = (
  key: string,
  header: string,
  value: (day: DayFigures) => number,
): Column<DayFigures> => ({
  key,
  header,
  align: 'end',
  cell: (day) => numberWords(value(day)),
});

const COLUMNS: readonly Column<DayFigures>[] = [
  { key: 'day', header: 'Day', width: '16%', cell: (day) => dayWords(day.day) },
  figure('sent', 'Sent', (day) => day.sent),
  figure('delivered', 'Delivered', (day) => day.delivered),
  figure('failed', 'Failed', (day) => day.failed + day.undelivered),
  figure('suppressed', 'Suppressed', (day) => day.suppressed),
  { ...figure('api', 'API failures', (day) => day.apiFailures), width: '17%' },
  { key: 'rate', header: 'Rate', align: 'end', cell: (day) => percentWords(day.deliveryRate) },
];

/** What was texted back to keywords has a column where there is any: it is in none of the others. */
function columnsOf(days: readonly DayFigures[]): readonly Column<DayFigures>[] {
  if (days.every((day) => day.keywordAnswers === 0)) return COLUMNS;
  return [...COLUMNS, figure('keywords', 'Keywords', (day) => day.keywordAnswers)];
}
