import type { RecordId } from '../../core/ids.ts';
import { PanelBody, PanelHeader } from '../../ui-kit/index.ts';
import { ManyButtons } from './many-buttons.tsx';

/** Several things selected: what one can do with all of them. */
export function ManyInspector({ ids }: { ids: readonly RecordId[] }) {
  return (
    <>
      <PanelHeader title={`${ids.length} selected`} description="Drag one to move them all" />
      <PanelBody>
        <div className="flex gap-2">
          <ManyButtons ids={ids} />
        </div>
      </PanelBody>
    </>
  );
}
