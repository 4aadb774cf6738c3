import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Card, SegmentedControl } from '../../ui-kit/index.ts';

const VIEWS = [
  { value: 'chart', label: 'Chart', icon: <ChartNoAxesColumn size={14} aria-hidden /> },
  { value: 'table', label: 'Table', icon: <Table2 size={14} aria-hidden /> },
] as const;
type View = (typeof VIEWS)[number]['value'];

interface ChartCardProps {
  title: string;
  description: string;
  chart: ReactNode;
  /** The same figures as a table: for exact reading, and for whoever sees no chart. */
  table: ReactNode;
}

/** A chart with its table behind it. */
export function ChartCard({ title, description, chart, table }: ChartCardProps) {
  const [view, setView] = useState<View>('chart');
  return (
    <Card
      flush
      aria-label={title}
      title={title}
      description={description}
      className="min-w-0"
      actions={
        <SegmentedControl
          label={`${title} as`}
          hideLabel
          className="w-[168px]"
          value={view}
          onValueChange={setView}
          options={VIEWS}
        />
      }
    >
      {view === 'chart' ? (
        <div className="px-4 pb-4">{chart}</div>
      ) : (
        <div className="border-t border-line">{table}</div>
      )}
    </Card>
  );
}
