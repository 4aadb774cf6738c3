import { useState } from 'react';
import type { E164 } from '../../core/phone.ts';
import { Card, Spinner, Table } from '../../ui-kit/index.ts';
import type { Narrowing } from '../analyze/use-narrowing.ts';
import type { KnownSender, OptOutView } from '../api/opt-out-views.ts';
import { useElementWidth } from '../builder/use-element-width.ts';
import { entriesOf, type OptOutEntry } from './entries.ts';
import { optOutColumns } from './opt-out-columns.tsx';
import { filterOf, type OptOutChoice } from './opt-out-filter.ts';
import { OptOutFilters } from './opt-out-filters.tsx';
import { NothingFound } from './opt-outs-empty.tsx';

interface OptOutListProps {
  rows: readonly OptOutView[];
  isLoading: boolean;
  senders: readonly KnownSender[];
  narrowing: Narrowing<OptOutChoice>;
  chosen: E164 | null;
  onChoose: (recipient: E164) => void;
}

/** The list with its filters: a line for each STOP, whatever the number of senders it ended. */
export function OptOutList(props: OptOutListProps) {
  const { rows, isLoading, senders, narrowing, chosen, onChoose } = props;
  const { choice, isNarrowed, narrow, clear, search } = narrowing;
  const { ref, width } = useElementWidth();
  const [line, setLine] = useState<string | null>(null);
  const entries = entriesOf(rows);
  return (
    <Card flush className="shrink-0">
      <div ref={ref}>
        <OptOutFilters
          senders={senders}
          choice={choice}
          onChange={narrow}
          searchRef={search}
          onClear={isNarrowed ? clear : undefined}
        />
        <Table
          label="Opt-outs"
          minWidth={0}
          columns={optOutColumns(width)}
          rows={entries}
          rowKey={(entry) => entry.id}
          selectedKey={selectedOf(entries, chosen, line)}
          onSelect={(entry) => {
            setLine(entry.id);
            onChoose(entry.recipient);
          }}
          empty={
            isLoading ? (
              <Spinner label="Reading the opt-outs…" className="m-6" />
            ) : (
              <NothingFound isNumber={filterOf(choice) !== null} onClear={clear} />
            )
          }
        />
      </div>
    </Card>
  );
}

/** The line that was chosen; else the newest of the person whose record is open. */
function selectedOf(
  entries: readonly OptOutEntry[],
  chosen: E164 | null,
  line: string | null,
): string | null {
  const theirs = entries.filter(({ recipient }) => recipient === chosen);
  return (theirs.find(({ id }) => id === line) ?? theirs[0])?.id ?? null;
}
