import { useState } from 'react';
import { Button, Dialog, SegmentedControl } from '../../ui-kit/index.ts';
import { type Choice, conflictKey, type FieldConflict } from '../draft/resolve.ts';
import { useBuilder, useDraft } from './builder-context.tsx';
import { fieldTitle, fieldValue, recordTitle } from './record-words.ts';

/** Shown when a save met somebody else's change of the same field: both texts, to choose from. */
export function MergeDialog() {
  const conflicts = useDraft((state) => state.conflicts);
  return conflicts.length === 0 ? null : <Merge conflicts={conflicts} />;
}

function Merge({ conflicts }: { conflicts: readonly FieldConflict[] }) {
  const { store } = useBuilder();
  const draft = useDraft((state) => state.draft);
  const saved = useDraft((state) => state.saved);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const one = conflicts.length === 1;
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => {
        if (!open) store.putOff();
      }}
      title="Somebody else changed this too"
      description={`Nothing is lost and nothing was overwritten. Choose which ${one ? 'version' : 'versions'} to keep.`}
      footer={
        <>
          <Button onClick={store.putOff}>Decide later</Button>
          <Button variant="primary" onClick={() => void store.resolve(choices)}>
            Save
          </Button>
        </>
      }
    >
      <ul className="flex flex-col gap-5">
        {conflicts.map((conflict) => {
          const key = conflictKey(conflict);
          const record = draft.get(conflict.id) ?? saved.get(conflict.id);
          const label = `${recordTitle(record)}: ${fieldTitle(conflict.field)}`;
          const choice = choices.get(key) ?? 'mine';
          return (
            <li key={key} className="flex flex-col gap-2">
              <SegmentedControl
                label={label}
                value={choice}
                options={[
                  { value: 'mine', label: 'Keep mine' },
                  { value: 'theirs', label: 'Take theirs' },
                ]}
                onValueChange={(next) => setChoices(new Map(choices).set(key, next))}
              />
              <div className="grid grid-cols-2 gap-2">
                <Side title="Mine" value={conflict.mine} chosen={choice === 'mine'} />
                <Side title="Theirs" value={conflict.theirs} chosen={choice === 'theirs'} />
              </div>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

function Side({ title, value, chosen }: { title: string; value: unknown; chosen: boolean }) {
  return (
    <section
      aria-label={title}
      className={`max-h-60 overflow-y-auto rounded-input border p-3 ${chosen ? 'border-accent bg-accent-soft' : 'border-line'}`}
    >
      <h3 className="text-caption font-[600] text-muted">{title}</h3>
      <p className="break-words whitespace-pre-wrap">{fieldValue(value)}</p>
    </section>
  );
}
