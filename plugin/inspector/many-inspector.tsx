import { Copy, Trash2 } from 'lucide-react';
import type { RecordId } from '../../core/ids.ts';
import { Button, PanelBody, PanelHeader } from '../../ui-kit/index.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { duplicate } from '../draft/changes/duplicate.ts';
import { removeWithLinks } from '../draft/changes/remove-with-links.ts';
import { newIds } from '../draft/new-id.ts';

/** Several things selected: what one can do with all of them. */
export function ManyInspector({ ids }: { ids: readonly RecordId[] }) {
  const { store } = useBuilder();
  const draftNow = () => store.state.getState().draft;
  return (
    <>
      <PanelHeader title={`${ids.length} selected`} description="Drag one to move them all" />
      <PanelBody>
        <div className="flex gap-2">
          <Button
            icon={<Copy size={15} aria-hidden />}
            onClick={() => {
              const copies = duplicate(draftNow(), ids, newIds);
              store.commit(copies.change, 'Duplicate cards');
              store.select(copies.ids);
            }}
          >
            Duplicate
          </Button>
          <Button
            icon={<Trash2 size={15} aria-hidden />}
            onClick={() =>
              store.commit(removeWithLinks(draftNow(), ids), `Delete ${ids.length} cards`)
            }
          >
            Delete
          </Button>
        </div>
      </PanelBody>
    </>
  );
}
