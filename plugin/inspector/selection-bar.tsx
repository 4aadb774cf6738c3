import { X } from 'lucide-react';
import type { RecordId } from '../../core/ids.ts';
import { Button, IconButton } from '../../ui-kit/index.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { focusCard } from '../canvas/focus-card.ts';
import { ManyButtons } from './many-buttons.tsx';

/** Instead of a panel that would cover the cards while one picks more of them, or moves them. */
export function SelectionBar({ ids }: { ids: readonly RecordId[] }) {
  const { store, panel } = useBuilder();
  return (
    <section
      aria-label="Selected cards"
      className="absolute bottom-[66px] left-3.5 z-10 flex flex-wrap items-center gap-2 rounded-input border border-line bg-raised p-2 pl-3.5 text-body text-text shadow-menu"
    >
      <p aria-live="polite" className="tabular mr-1 font-[600]">
        {ids.length} selected
      </p>
      {ids.length === 1 ? (
        <Button onClick={() => panel.setState({ gathered: null })}>Open</Button>
      ) : null}
      <ManyButtons ids={ids} />
      <IconButton
        label="Select nothing"
        icon={<X size={16} aria-hidden />}
        onClick={() => {
          store.select([]);
          if (ids[0]) focusCard(ids[0]);
        }}
      />
    </section>
  );
}
