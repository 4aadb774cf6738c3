import { Table } from '../../ui-kit/index.ts';
import type { FunnelView } from '../api/analytics-views.ts';
import { ChartCard } from './chart-card.tsx';
import { numberWords, percentWords } from './figure-words.ts';

interface Stage {
  readonly key: keyof FunnelView;
  readonly name: string;
  readonly what: string;
}

const STAGES: readonly Stage[] = [
  { key: 'matched', name: 'Matched', what: 'a topic that can text' },
  { key: 'offered', name: 'Offered', what: 'or asked for by the caller' },
  { key: 'agreed', name: 'Agreed', what: 'or on a stated basis' },
  { key: 'queued', name: 'Queued', what: 'and not suppressed' },
  { key: 'delivered', name: 'Delivered', what: 'confirmed by the carrier' },
];

/** From the topic that was matched to the text that arrived. */
export function FunnelCard({ funnel }: { funnel: FunnelView }) {
  const most = Math.max(1, ...Object.values(funnel));
  const rows = STAGES.map((stage, index) => {
    const before = STAGES[index - 1];
    const n = funnel[stage.key];
    const base = before ? funnel[before.key] : 0;
    return { ...stage, n, ofBefore: before && base > 0 ? n / base : null };
  });
  return (
    <ChartCard
      title="From topic to text"
      description="Where callers drop out."
      chart={
        <ol className="flex flex-col gap-4 pt-2">
          {rows.map(({ key, name, what, n, ofBefore }) => (
            <li key={key}>
              <p className="mb-1 flex items-baseline gap-2 text-secondary">
                <span className="font-[600] text-text">{name}</span>
                <span className="min-w-0 flex-1 truncate text-muted">{what}</span>
                {ofBefore === null ? null : (
                  <span className="tabular text-muted">{percentWords(ofBefore)}</span>
                )}
                <span className="tabular min-w-10 text-right font-[600] text-text">
                  {numberWords(n)}
                </span>
              </p>
              <div aria-hidden className="h-2 overflow-clip rounded-full bg-line/70">
                <div
                  className="h-full rounded-full bg-accent"
                  style={{ width: `${(n / most) * 100}%` }}
                />
              </div>
            </li>
          ))}
        </ol>
      }
      table={
        <Table
          label="From topic to text"
          minWidth={0}
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            { key: 'name', header: 'Stage', cell: (row) => row.name },
            { key: 'n', header: 'How many', align: 'end', cell: (row) => numberWords(row.n) },
            {
              key: 'share',
              header: 'Of the stage before',
              align: 'end',
              width: '42%',
              cell: (row) => percentWords(row.ofBefore),
            },
          ]}
        />
      }
    />
  );
}
