import { useReactFlow, useViewport } from '@xyflow/react';
import { Maximize, Minus, Plus, Redo2, Undo2, WandSparkles } from 'lucide-react';
import { IconButton, Toolbar, ToolbarItem, ToolbarLine } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { keyNames } from '../builder/key-names.ts';
import { fitPadding } from './fit-padding.ts';
import { useCanvasActions } from './use-canvas-actions.ts';

const MOVE = { duration: 150 };

/** Undo and redo, zoom, tidy up. */
export function CanvasTools() {
  return (
    <Toolbar label="Canvas" className="aw-tools absolute bottom-3.5 left-3.5 z-10">
      <HistoryTools />
      <ToolbarLine />
      <ZoomTools />
      <ToolbarLine />
      <CardTools />
    </Toolbar>
  );
}

function HistoryTools() {
  const { store } = useBuilder();
  const undoLabel = useDraft((state) => state.undoLabel);
  const redoLabel = useDraft((state) => state.redoLabel);
  return (
    <>
      <ToolbarItem>
        <IconButton
          label={undoLabel === null ? 'Nothing to undo' : `Undo: ${undoLabel}`}
          kbd={keyNames('mod', 'Z')}
          aria-disabled={undoLabel === null}
          onClick={store.undo}
          icon={<Undo2 size={16} aria-hidden />}
        />
      </ToolbarItem>
      <ToolbarItem>
        <IconButton
          label={redoLabel === null ? 'Nothing to redo' : `Redo: ${redoLabel}`}
          kbd={keyNames('shift', 'mod', 'Z')}
          aria-disabled={redoLabel === null}
          onClick={store.redo}
          icon={<Redo2 size={16} aria-hidden />}
        />
      </ToolbarItem>
    </>
  );
}

function ZoomTools() {
  const { zoomIn, zoomOut, zoomTo, fitView } = useReactFlow();
  const { zoom } = useViewport();
  return (
    <>
      <ToolbarItem>
        <IconButton
          className="aw-if-wide"
          label="Zoom out"
          onClick={() => void zoomOut(MOVE)}
          icon={<Minus size={16} aria-hidden />}
        />
      </ToolbarItem>
      <ToolbarItem>
        <button
          type="button"
          aria-label={`Zoom ${Math.round(zoom * 100)} percent, back to 100`}
          onClick={() => void zoomTo(1, MOVE)}
          className="aw-if-wide tabular h-8 w-12 rounded-button text-secondary text-muted hover:bg-sunken hover:text-text"
        >
          {Math.round(zoom * 100)}%
        </button>
      </ToolbarItem>
      <ToolbarItem>
        <IconButton
          className="aw-if-wide"
          label="Zoom in"
          onClick={() => void zoomIn(MOVE)}
          icon={<Plus size={16} aria-hidden />}
        />
      </ToolbarItem>
      <ToolbarItem>
        <IconButton
          label="Show everything"
          onClick={() => void fitView({ ...MOVE, maxZoom: 1, padding: fitPadding() })}
          icon={<Maximize size={16} aria-hidden />}
        />
      </ToolbarItem>
    </>
  );
}

function CardTools() {
  const { tidy } = useCanvasActions();
  return (
    <ToolbarItem>
      <IconButton
        label="Tidy up"
        kbd={keyNames('shift', 'L')}
        onClick={tidy}
        icon={<WandSparkles size={16} aria-hidden />}
      />
    </ToolbarItem>
  );
}
