import { useState } from 'react';
import { type E164, formatNumber } from '../../core/phone.ts';
import { RecordPanel } from '../builder/record-panel.tsx';
import { EndedSection } from './ended-section.tsx';
import { entriesOf, type OptOutEntry } from './entries.ts';
import { EntryRecord } from './entry-record.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { useOptOutsOf } from './use-opt-outs-of.ts';

interface OptOutPanelProps {
  recipient: E164;
  /** Called when something was removed, or may have been, so that the list says the same. */
  onRemoved: () => void;
  onClose: () => void;
}

/** What one person has opted out of: from which senders, how, and how it ends; and what has ended. */
export function OptOutPanel({ recipient, onRemoved, onClose }: OptOutPanelProps) {
  const { optOuts, error, reload } = useOptOutsOf(recipient);
  const [removing, setRemoving] = useState<OptOutEntry | null>(null);
  const readAgain = () => {
    void reload();
    onRemoved();
  };
  const entries = optOuts === null ? null : entriesOf(optOuts.standing);
  return (
    <RecordPanel
      of="opt-out"
      className="w-[420px] max-[1199px]:w-[372px]"
      title={formatNumber(recipient)}
      description={entries?.length === 0 ? 'gets texts' : 'wants no texts'}
      error={error}
      onRetry={() => void reload()}
      onClose={onClose}
    >
      {entries && optOuts ? (
        <>
          {entries.map((entry) => (
            <EntryRecord key={entry.id} entry={entry} onRemove={() => setRemoving(entry)} />
          ))}
          <HowItEnds entries={entries} />
          <EndedSection rows={optOuts.ended} hasMore={optOuts.hasMore} />
        </>
      ) : null}
      {removing ? (
        <RemoveDialog
          entry={removing}
          onClose={() => setRemoving(null)}
          onRemoved={() => {
            setRemoving(null);
            readAgain();
          }}
          onUnheard={readAgain}
        />
      ) : null}
    </RecordPanel>
  );
}

function HowItEnds({ entries }: { entries: readonly OptOutEntry[] }) {
  if (entries.length === 0) {
    return <p className="text-muted">Nothing keeps texts back from this number any more.</p>;
  }
  const isOurs = entries.every((entry) => entry.mayRemove);
  return (
    <p className="text-secondary text-muted">
      {entries.some((entry) => entry.isForAll)
        ? 'A START lets the sender that gets it text them again, and no other.'
        : 'It ends when they text START to the sender.'}{' '}
      {isOurs
        ? 'What was added by hand can be removed here too, if it was a mistake.'
        : 'What came from them or from the provider, nobody here can end.'}
    </p>
  );
}
