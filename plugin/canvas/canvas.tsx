import {
  applyNodeChanges,
  Background,
  BackgroundVariant,
  type EdgeChange,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStoreApi,
} from '@xyflow/react';
import { useMemo, useRef, useState } from 'react';
import type { RecordId } from '../../core/ids.ts';
import type { Position } from '../../core/records/base.ts';
import { recordsOf } from '../../core/records/draft.ts';
import { useBuilder, useDraft, useLitPath } from '../builder/builder-context.tsx';
import { useKeptSelection } from '../builder/use-kept-selection.ts';
import { GRID } from '../draft/changes/card-size.ts';
import { ActionCard } from './action-card.tsx';
import { AddMenu } from './add-menu.tsx';
import './canvas.css';
import { CanvasEmpty } from './canvas-empty.tsx';
import { CanvasMap } from './canvas-map.tsx';
import { CanvasProvider, createCanvasStore, useCanvasState } from './canvas-state.ts';
import { CanvasTools } from './canvas-tools.tsx';
import { type CardNode, cardsOf } from './cards.ts';
import { FarProvider, useDistance } from './far.ts';
import { LinkLine } from './link-line.tsx';
import { type LinkEdge, linksOf } from './links.ts';
import { onCanvas } from './on-canvas.ts';
import { Palette } from './palette.tsx';
import { TopicCard } from './topic-card.tsx';
import { useArrival } from './use-arrival.ts';
import { useCanvasActions } from './use-canvas-actions.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useKeptKeyboard } from './use-kept-keyboard.ts';
import { useKeptView } from './use-kept-view.ts';
import { useLinks } from './use-links.ts';
import { useReveal, useRevealLit } from './use-reveal.ts';

const nodeTypes = { topic: TopicCard, action: ActionCard };
const edgeTypes = { link: LinkLine };
/** As everywhere: held while clicking, they add to what is selected. */
const ADD_TO_SELECTION = ['Shift', 'Meta', 'Control'];
const SNAP: [number, number] = [GRID, GRID];
/** Where the upper left card stands at first: clear of the palette. */
const MARGIN = { x: 208, y: 44 };

/** Topics and their actions, to draw, link and arrange. */
export function Canvas() {
  const [store] = useState(createCanvasStore);
  return (
    <ReactFlowProvider>
      <CanvasProvider value={store}>
        <Graph />
      </CanvasProvider>
    </ReactFlowProvider>
  );
}

function Graph() {
  const { store } = useBuilder();
  const actions = useCanvasActions();
  const links = useLinks();
  const frame = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  useCanvasKeys();
  useReveal(frame);
  useRevealLit(frame);
  useArrival(frame, ready);
  useKeptKeyboard(frame);
  const distance = useDistance();
  const { screenToFlowPosition } = useReactFlow();
  const { nodes, edges, onNodesChange, onEdgesChange } = useCards();
  const dragging = useCanvasState((state) => state.drag !== null);
  const empty = useDraft(({ draft }) => recordsOf(draft, 'topic').length === 0);
  const viewport = useKeptView(() => firstView(nodes.length > 0 ? nodes : cardsNow(store)));
  return (
    <div
      ref={frame}
      tabIndex={-1}
      className="aw-canvas relative h-full min-w-0 flex-1 overflow-hidden outline-none"
      data-dragging={dragging || undefined}
      data-distance={distance}
    >
      <FarProvider value={distance !== 'near'}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={onNodesChange}
          onEdgesChange={onEdgesChange}
          // At first React Flow draws a frame as if nothing were panned.
          className={ready ? '' : 'invisible'}
          onInit={() => setReady(true)}
          onConnect={links.onConnect}
          onReconnect={links.onReconnect}
          onConnectEnd={links.onConnectEnd}
          onPaneClick={() => store.select([])}
          onDoubleClick={(event) => {
            const onPane =
              event.target instanceof Element && event.target.matches('.react-flow__pane');
            if (onPane)
              actions.addTopic(screenToFlowPosition({ x: event.clientX, y: event.clientY }));
          }}
          defaultViewport={viewport}
          minZoom={0.04}
          maxZoom={1.6}
          snapToGrid
          snapGrid={SNAP}
          panOnScroll
          selectNodesOnDrag={false}
          zoomOnDoubleClick={false}
          connectionRadius={28}
          reconnectRadius={12}
          deleteKeyCode={null}
          onlyRenderVisibleElements
          elevateNodesOnSelect
          attributionPosition="bottom-right"
          multiSelectionKeyCode={ADD_TO_SELECTION}
          aria-label="Canvas of topics and actions"
        >
          <Background variant={BackgroundVariant.Dots} gap={22} size={1.4} />
        </ReactFlow>
      </FarProvider>
      <CanvasMap nodes={nodes} />
      <Palette />
      <CanvasTools />
      <AddMenu />
      {empty ? <CanvasEmpty /> : null}
      <Announcer />
    </div>
  );
}

/** React Flow's nodes and edges: from the draft, and moved by it while a card is dragged. */
function useCards() {
  const { store, panel } = useBuilder();
  const flow = useStoreApi();
  const actions = useCanvasActions();
  const draft = useDraft((state) => state.draft);
  useKeptSelection('topics', onCanvas);
  const selection = useDraft((state) => state.selection);
  const lit = useLitPath();
  const [nodes, setNodes] = useState<CardNode[]>(() => cardsOf(draft, selection, lit, []));
  const [edges, setEdges] = useState<LinkEdge[]>(() => linksOf(draft, selection, lit, []));
  const [drawn, setDrawn] = useState({ draft, selection, lit });
  if (drawn.draft !== draft || drawn.selection !== selection || drawn.lit !== lit) {
    setDrawn({ draft, selection, lit });
    setNodes((before) => cardsOf(draft, selection, lit, before));
    setEdges((before) => linksOf(draft, selection, lit, before));
  }

  return useMemo(() => {
    function select(changes: readonly (NodeChange<CardNode> | EdgeChange<LinkEdge>)[]) {
      const selected = new Set<string>(store.state.getState().selection);
      for (const change of changes) {
        if (change.type !== 'select') continue;
        if (change.selected) selected.add(change.id);
        else selected.delete(change.id);
      }
      store.select(recordIds(selected));
      const isGathering = flow.getState().multiSelectionActive;
      panel.setState({ gathered: isGathering ? store.state.getState().selection : null });
    }
    function recordIds(ids: ReadonlySet<string>): RecordId[] {
      const known: RecordId[] = [];
      for (const record of store.state.getState().draft.values()) {
        if (ids.has(record.id)) known.push(record.id);
      }
      return known;
    }
    return {
      nodes,
      edges,
      onNodesChange: (changes: NodeChange<CardNode>[]) => {
        if (changes.some((change) => change.type === 'select')) select(changes);
        const seen = changes.filter(({ type }) => type === 'dimensions' || type === 'position');
        if (seen.length === 0) return;
        setNodes((before) => applyNodeChanges(seen, before));
        const places = new Map<string, Position>();
        for (const change of seen) {
          if (change.type !== 'position' || change.dragging || !change.position) continue;
          places.set(change.id, change.position);
        }
        const moved = recordIds(new Set(places.keys())).flatMap((id) => {
          const place = places.get(id);
          return place ? [[id, place] as const] : [];
        });
        if (moved.length > 0) actions.move(new Map(moved));
      },
      onEdgesChange: (changes: EdgeChange<LinkEdge>[]) => {
        if (changes.some((change) => change.type === 'select')) select(changes);
      },
    };
  }, [nodes, edges, store, panel, flow, actions]);
}

function cardsNow(store: ReturnType<typeof useBuilder>['store']): CardNode[] {
  return cardsOf(store.state.getState().draft, [], null, []);
}

function firstView(nodes: readonly CardNode[]) {
  if (nodes.length === 0) return { x: 0, y: 0, zoom: 1 };
  const left = Math.min(...nodes.map((node) => node.position.x));
  const top = Math.min(...nodes.map((node) => node.position.y));
  return { x: MARGIN.x - left, y: MARGIN.y - top, zoom: 1 };
}

/** Says to screen readers what a key or a drop has done. */
function Announcer() {
  const said = useCanvasState((state) => state.said);
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
