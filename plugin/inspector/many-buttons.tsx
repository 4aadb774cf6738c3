import { Copy, Trash2 } from 'lucide-react';
import type { RecordId } from '../../core/ids.ts';
import { Button } from '../../ui-kit/index.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { duplicate } from '../draft/changes/duplicate.ts';
import { removeWithLinks } from '../draft/changes/remove-with-links.ts';
import { newIds } from '../draft/new-id.ts';

/** What one can do with several cards at once. */
export function ManyButtons({ ids }: { ids: readonly RecordId[] }) {
  const { store } = useBuilder();
  const draftNow = () => store.state.getState().draft;
  const cards = ids.length === 1 ? 'card' : 'cards';
  return (
    <>
      <Button
        icon={<Copy size={15} aria-hidden />}
        onClick={() => {
          const copies = duplicate(draftNow(), ids, newIds);
          store.commit(copies.change, `Duplicate ${cards}`);
          store.select(copies.ids);
        }}
      >
        Duplicate
      </Button>
      <Button
        icon={<Trash2 size={15} aria-hidden />}
        onClick={() =>
          store.commit(removeWithLinks(draftNow(), ids), `Delete ${ids.length} ${cards}`)
        }
      >
        Delete
      </Button>
    </>
  );
}
