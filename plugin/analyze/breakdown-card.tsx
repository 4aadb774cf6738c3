import { useState } from 'react';
import { templateIdSchema, topicIdSchema } from '../../core/ids.ts';
import { formatNumber } from '../../core/phone.ts';
import { type Draft, recordOf } from '../../core/records/draft.ts';
import { Card, type Column, Table, Tabs } from '../../ui-kit/index.ts';
import type { BreakdownBy, BreakdownRow, BreakdownView } from '../api/analytics-views.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { numberWords, percentWords } from './figure-words.ts';
import { ENVIRONMENT_OPTIONS } from './span.ts';

const BY: readonly { readonly by: BreakdownBy; readonly label: string; readonly one: string }[] = [
  { by: 'template', label: 'Templates', one: 'Template' },
  { by: 'topic', label: 'Topics', one: 'Topic' },
  { by: 'sender', label: 'Senders', one: 'Sender' },
  { by: 'environment', label: 'Environments', one: 'Environment' },
];

/** The same figures by template, topic, sender and environment. */
export function BreakdownCard({ breakdown }: { breakdown: BreakdownView }) {
  const draft = useDraft((state) => state.draft);
  const [by, setBy] = useState<string>('template');
  return (
    <Card flush aria-label="Broken down" className="min-w-0 shrink-0">
      <Tabs
        label="Broken down by"
        value={by}
        onValueChange={setBy}
        className="[&>[role=tablist]]:px-4 [&>[role=tabpanel]]:pt-0"
        items={BY.map(({ by: value, label, one }) => ({
          value,
          label,
          count: breakdown[value].length,
          content: (
            <Table
              label={label}
              minWidth={0}
              rows={breakdown[value]}
              rowKey={(row) => row.key}
              columns={columnsFor(one, (row) => nameOf(draft, value, row))}
              empty={<p className="px-4 py-6 text-center text-muted">No texts on these days.</p>}
            />
          ),
        }))}
      />
    </Card>
  );
}

function nameOf(draft: Draft, by: BreakdownBy, { key, title }: BreakdownRow): string {
  if (by === 'environment')
    return ENVIRONMENT_OPTIONS.find((one) => one.value === key)?.label ?? key;
  if (by === 'sender') {
    if (key === 'simulator') return 'Simulator';
    if (key === 'none') return 'No sender';
    return key.startsWith('MG') ? `Messaging Service MG…${key.slice(-4)}` : formatNumber(key);
  }
  if (key === '') return 'No topic';
  const name =
    by === 'template'
      ? recordOf(draft, 'template', templateIdSchema.parse(key))?.title
      : recordOf(draft, 'topic', topicIdSchema.parse(key))?.name;
  return name ?? title ?? 'A topic that was deleted';
}

function columnsFor(
  header: string,
  name: (row: BreakdownRow) => string,
): readonly Column<BreakdownRow>[] {
  const figure = (
    key: string,
    title: string,
    value: (row: BreakdownRow) => number,
  ): Column<BreakdownRow> => ({
    key,
    header: title,
    align: 'end',
    cell: (row) => numberWords(value(row)),
  });
  return [
    {
      key: 'name',
      header,
      width: '30%',
      cell: (row) => <span className="font-[560]">{name(row)}</span>,
    },
    figure('sent', 'Sent', (row) => row.sent),
    figure('delivered', 'Delivered', (row) => row.delivered),
    figure('failed', 'Failed', (row) => row.failed + row.undelivered),
    figure('suppressed', 'Suppressed', (row) => row.suppressed),
    {
      key: 'rate',
      header: 'Delivery rate',
      align: 'end',
      width: '19%',
      cell: (row) => <Rate share={row.deliveryRate} />,
    },
  ];
}

function Rate({ share }: { share: number | null }) {
  return (
    <span className="flex items-center justify-end gap-2.5">
      {share === null ? null : (
        <span
          aria-hidden
          className="h-1.5 w-14 overflow-clip rounded-full bg-line max-[1199px]:hidden"
        >
          <span
            className="block h-full rounded-full bg-accent"
            style={{ width: `${share * 100}%` }}
          />
        </span>
      )}
      <span className="min-w-12">{percentWords(share)}</span>
    </span>
  );
}
