import { type ReactNode, useState } from 'react';
import type { E164 } from '../../core/phone.ts';
import type { KnownSender } from '../../core/messaging/opt-out-views.ts';
import { Card, type Column, Spinner, Table } from '../../ui-kit/index.ts';
import type { Narrowing } from '../analyze/use-narrowing.ts';
import { useElementWidth } from '../builder/use-element-width.ts';
import type { OptOutChoice } from './opt-out-filter.ts';
import { OptOutFilters } from './opt-out-filters.tsx';

/** What a line of either list is about. */
interface Entry {
  readonly id: string;
  readonly recipient: E164;
}

interface OptOutListProps<Line extends Entry> {
  label: string;
  entries: readonly Line[];
  columns: (width: number) => readonly Column<Line>[];
  isLoading: boolean;
  senders: readonly KnownSender[];
  narrowing: Narrowing<OptOutChoice>;
  chosen: E164 | null;
  onChoose: (recipient: E164) => void;
  /** Instead of lines, once it has been read that there are none. */
  empty: ReactNode;
}

/** A list with its filters: a line for each act, whatever the number of senders it was about. */
export function OptOutList<Line extends Entry>(props: OptOutListProps<Line>) {
  const { label, entries, columns, isLoading, senders, narrowing, chosen, onChoose, empty } = props;
  const { choice, isNarrowed, narrow, clear, search } = narrowing;
  const { ref, width } = useElementWidth();
  const [line, setLine] = useState<string | null>(null);
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
          label={label}
          minWidth={0}
          columns={columns(width)}
          rows={entries}
          rowKey={(entry) => entry.id}
          selectedKey={selectedOf(entries, chosen, line)}
          onSelect={(entry) => {
            setLine(entry.id);
            onChoose(entry.recipient);
          }}
          empty={isLoading ? <Spinner label="Reading the opt-outs…" className="m-6" /> : empty}
        />
      </div>
    </Card>
  );
}

/** The line that was chosen; else the newest of the person whose record is open. */
function selectedOf(
  entries: readonly Entry[],
  chosen: E164 | null,
  line: string | null,
): string | null {
  const theirs = entries.filter(({ recipient }) => recipient === chosen);
  return (theirs.find(({ id }) => id === line) ?? theirs[0])?.id ?? null;
}
