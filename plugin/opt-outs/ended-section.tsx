import type { EndedOptOutView } from '../../core/messaging/opt-out-views.ts';
import { endedEntriesOf } from './ended-entries.ts';
import { EndedRecord } from './ended-record.tsx';

interface EndedSectionProps {
  rows: readonly EndedOptOutView[];
  /** Whether there are older ones that are not shown. */
  hasMore: boolean;
}

/** In the record of a person: what has ended, the last one first. */
export function EndedSection({ rows, hasMore }: EndedSectionProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-label="Ended" className="flex flex-col gap-6 border-t border-line pt-5">
      <h3 className="-mb-2 text-label font-[560] text-muted">Ended</h3>
      {endedEntriesOf(rows).map((entry) => (
        <EndedRecord key={entry.id} entry={entry} />
      ))}
      {hasMore ? (
        <p className="text-secondary text-muted">
          Older ones are in the list of what ended, and in its export.
        </p>
      ) : null}
    </section>
  );
}
