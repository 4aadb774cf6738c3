import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActionId, LinkId, TopicId } from '../../core/ids.ts';
import type { Position } from '../../core/records/base.ts';

/** What a dragged action would drop onto. */
export type DropTarget =
  | { readonly onto: 'card'; readonly id: TopicId | ActionId }
  | { readonly onto: 'port'; readonly id: TopicId | ActionId; readonly port: string }
  | { readonly onto: 'link'; readonly id: LinkId }
  | { readonly onto: 'canvas' };

/** Where the menu of action types stands, and what choosing one does. */
export interface AddMenu {
  /** In the window, in pixels. */
  readonly at: Position;
  readonly where:
    | { readonly onto: 'card'; readonly id: TopicId | ActionId }
    | { readonly onto: 'port'; readonly id: TopicId | ActionId; readonly port: string };
}

/** What the canvas knows beside the draft: what is going on with mouse and keyboard just now. */
export interface CanvasState {
  /** An action on its way from the palette; `at` in the window, in pixels. */
  readonly drag: { readonly type: string; readonly at: Position } | null;
  readonly target: DropTarget | null;
  readonly menu: AddMenu | null;
  /** Read out to screen readers. */
  readonly said: string;
}

export type CanvasStore = StoreApi<CanvasState>;

export function createCanvasStore(): CanvasStore {
  return createStore<CanvasState>(() => ({ drag: null, target: null, menu: null, said: '' }));
}

const CanvasContext = createContext<CanvasStore | null>(null);
export const CanvasProvider = CanvasContext.Provider;

export function useCanvasStore(): CanvasStore {
  const store = useContext(CanvasContext);
  if (!store) throw new Error('only inside the canvas');
  return store;
}

export function useCanvasState<Part>(select: (state: CanvasState) => Part): Part {
  return useStore(useCanvasStore(), select);
}
