import { Card, type Column, Table } from '../../ui-kit/index.ts';
import type { DeploymentView } from '../api/views.ts';
import { useElementWidth } from '../builder/use-element-width.ts';
import { ENVIRONMENT_NAMES, whenWords, whyWords } from './deploy-words.ts';

/** Every move of a release, newest first. */
export function HistoryTable({ history }: { history: readonly DeploymentView[] }) {
  const { ref, width } = useElementWidth();
  return (
    <section ref={ref} aria-label="History" className="flex flex-col gap-3">
      <h2 className="text-panel">History</h2>
      <Card flush>
        <Table
          label="History of deployments"
          columns={columnsFor(width)}
          rows={history}
          rowKey={(row) => row.deploymentId}
          minWidth={0}
        />
      </Card>
    </section>
  );
}

const COLUMNS: readonly Column<DeploymentView>[] = [
  {
    key: 'when',
    header: 'When',
    width: '150px',
    figures: true,
    cell: (row) => <time dateTime={row.at}>{whenWords(row.at)}</time>,
  },
  { key: 'what', header: 'What', width: '112px', cell: (row) => whyWords(row.why) },
  {
    key: 'release',
    header: 'Release',
    width: '84px',
    cell: (row) => <span className="font-[580]">{row.number}</span>,
  },
  {
    key: 'environment',
    header: 'Environment',
    width: '120px',
    cell: (row) => ENVIRONMENT_NAMES[row.environment],
  },
  { key: 'by', header: 'By', width: '144px', cell: (row) => row.by },
  {
    key: 'note',
    header: 'Note',
    cell: (row) => <span className="text-muted">{row.note}</span>,
  },
];

/** What there is room for: what was moved when and where always, then the note, then by whom. */
function columnsFor(width: number): readonly Column<DeploymentView>[] {
  if (width >= 740) return COLUMNS;
  const left = width >= 600 ? ['by'] : ['by', 'note'];
  return COLUMNS.filter(({ key }) => !left.includes(key));
}
