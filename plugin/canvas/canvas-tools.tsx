import { useReactFlow, useViewport } from '@xyflow/react';
import { Maximize, Minus, Plus, Redo2, Undo2, WandSparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton, Toolbar, ToolbarItem } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { keyNames } from '../builder/key-names.ts';
import { fitPadding } from './fit-padding.ts';
import { useCanvasActions } from './use-canvas-actions.ts';

const MOVE = { duration: 150 };

/** Undo and redo, tidy up, zoom: as wide as the palette above them, so that the cards have the rest. */
export function CanvasTools() {
  return (
    <Toolbar
      label="Canvas"
      className="aw-tools absolute bottom-3.5 left-3.5 z-10 w-[167px] flex-col items-stretch!"
    >
      <Row>
        <HistoryTools />
        <span aria-hidden className="aw-if-wide flex-1" />
        <ViewTools />
        <CardTools />
      </Row>
      <Row>
        <ZoomTools />
      </Row>
    </Toolbar>
  );
}

function Row({ children }: { children: ReactNode }) {
  return <div className="aw-tools-row flex items-center justify-between gap-0.5">{children}</div>;
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
  const { zoomIn, zoomOut, zoomTo } = useReactFlow();
  const { zoom } = useViewport();
  return (
    <>
      <ToolbarItem>
        <IconButton
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
          label="Zoom in"
          onClick={() => void zoomIn(MOVE)}
          icon={<Plus size={16} aria-hidden />}
        />
      </ToolbarItem>
    </>
  );
}

function ViewTools() {
  const { fitView } = useReactFlow();
  return (
    <ToolbarItem>
      <IconButton
        label="Show everything"
        onClick={() => void fitView({ ...MOVE, maxZoom: 1, padding: fitPadding() })}
        icon={<Maximize size={16} aria-hidden />}
      />
    </ToolbarItem>
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
