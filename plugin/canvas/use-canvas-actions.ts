import { useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import type { ActionDefinition } from '../../actions/contract.ts';
import type { RecordId } from '../../core/ids.ts';
import { tidyPositions } from '../../core/layout/tidy.ts';
import type { Position } from '../../core/records/base.ts';
import type { Change } from '../../core/records/change.ts';
import { type Builder, useBuilder } from '../builder/builder-context.tsx';
import { type AddedAction, addAction, type Where } from '../draft/changes/add-action.ts';
import { addTopic, inColumn } from '../draft/changes/add-topic.ts';
import { TOPIC_CARD } from '../draft/changes/card-size.ts';
import { duplicate } from '../draft/changes/duplicate.ts';
import { moveCards } from '../draft/changes/move-cards.ts';
import { removeWithLinks } from '../draft/changes/remove-with-links.ts';
import { newIds } from '../draft/new-id.ts';
import { actionTypeOf } from './action-look.tsx';
import { fitPadding } from './fit-padding.ts';
import { type CanvasStore, type DropTarget, useCanvasStore } from './canvas-state.ts';

/** What one can do on the canvas, whichever way: mouse, keyboard, menu. */
export interface CanvasActions {
  /** Adds an action there, selects it, and puts the cursor into its prompt. */
  readonly addAction: (type: ActionDefinition, where: Where) => void;
  /** The same for a place under the mouse; `at` in the window, in pixels. */
  readonly drop: (type: ActionDefinition, target: DropTarget, at: Position) => void;
  /** Adds a topic there (in the canvas' own pixels), or in the middle of what is seen. */
  readonly addTopic: (at?: Position) => void;
  readonly remove: (ids: readonly RecordId[]) => void;
  readonly duplicate: (ids: readonly RecordId[]) => void;
  readonly move: (places: ReadonlyMap<RecordId, Position>) => void;
  readonly tidy: () => void;
  readonly say: (words: string) => void;
}

export function useCanvasActions(): CanvasActions {
  const builder = useBuilder();
  const canvas = useCanvasStore();
  const { screenToFlowPosition, fitView } = useReactFlow();
  return useMemo(
    () => ({
      ...makeActions(builder, canvas, screenToFlowPosition),
      tidy() {
        const { draft } = builder.store.state.getState();
        const change = moveCards(draft, new Map(tidyPositions(draft)));
        if (change.put.length > 0) builder.store.commit(change, 'Tidy up');
        canvas.setState({ said: 'The cards are tidied up.' });
        requestAnimationFrame(
          () => void fitView({ maxZoom: 1, duration: 180, padding: fitPadding() }),
        );
      },
    }),
    [builder, canvas, screenToFlowPosition, fitView],
  );
}

function makeActions(
  builder: Builder,
  canvas: CanvasStore,
  toCanvas: (at: Position) => Position,
): Omit<CanvasActions, 'tidy'> {
  const { store, panel } = builder;
  const draftNow = () => store.state.getState().draft;
  const say = (said: string) => canvas.setState({ said });
  const show = (id: RecordId, field: 'name' | 'prompt') => {
    panel.setState({ focus: { id, field }, test: false });
    store.select([id]);
  };
  function add(type: ActionDefinition, where: Where) {
    const added = addAction(draftNow(), newIds, type, where);
    if (!added) return say('That place is no longer there.');
    commitAdded(type, added, where);
  }
  function commitAdded(type: ActionDefinition, { actionId, change }: AddedAction, where: Where) {
    store.commit(change, `Add ${type.title}`);
    show(actionId, 'prompt');
    say(
      where.onto === 'canvas'
        ? `${type.title} added, not linked yet.`
        : `${type.title} added and linked.`,
    );
  }
  return {
    say,
    addAction: add,
    drop(type, target, at) {
      if (target.onto === 'canvas') {
        const { x, y } = toCanvas(at);
        add(type, { onto: 'canvas', position: { x: x - 60, y: y - 20 } });
      } else if (target.onto === 'link') add(type, { onto: 'link', linkId: target.id });
      else add(type, placeOn(builder, target));
    },
    addTopic(at) {
      const id = newIds.topic();
      const middle = toCanvas({ x: window.innerWidth * 0.42, y: window.innerHeight * 0.4 });
      const place = at ?? inColumn(draftNow(), { x: middle.x - TOPIC_CARD.width / 2, y: middle.y });
      store.commit(addTopic(draftNow(), id, place), 'Add topic');
      show(id, 'name');
      say('Topic added.');
    },
    remove(ids) {
      if (ids.length === 0) return;
      const label = removalLabel(builder, ids);
      store.commit(removeWithLinks(draftNow(), ids), label);
      say(`${label}: done. Undo brings it back.`);
    },
    duplicate(ids) {
      const copies = duplicate(draftNow(), ids, newIds);
      if (copies.ids.length === 0) return;
      store.commit(copies.change, copies.ids.length === 1 ? 'Duplicate' : 'Duplicate cards');
      store.select(copies.ids);
      say('Duplicated.');
    },
    move(places) {
      const change: Change = moveCards(draftNow(), places);
      const what = places.size === 1 ? cardTitle(builder, [...places.keys()][0]) : 'cards';
      if (change.put.length > 0) store.commit(change, `Move ${what}`);
    },
  };
}

/** A card takes an action at its first port: `matched` of a topic, `sent` of an SMS. */
export function placeOn(
  builder: Builder,
  target: Extract<DropTarget, { onto: 'card' | 'port' }>,
): Where {
  if (target.onto === 'port') return { onto: 'port', from: target.id, port: target.port };
  const card = builder.store.state.getState().draft.get(target.id);
  const first = card?.kind === 'action' ? actionTypeOf(card.type)?.ports[0]?.port : 'matched';
  return { onto: 'port', from: target.id, port: first ?? 'matched' };
}

export function cardTitle(builder: Builder, id: RecordId | undefined): string {
  const card = id === undefined ? undefined : builder.store.state.getState().draft.get(id);
  if (card?.kind === 'topic') return card.name;
  if (card?.kind === 'action') return actionTypeOf(card.type)?.title ?? card.type;
  return card?.kind === 'link' ? 'a link' : 'this';
}

function removalLabel(builder: Builder, ids: readonly RecordId[]): string {
  return ids.length === 1 ? `Delete ${cardTitle(builder, ids[0])}` : `Delete ${ids.length} cards`;
}
