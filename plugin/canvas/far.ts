import { useStore } from '@xyflow/react';
import { createContext, useContext } from 'react';

/** Below this zoom the text of a card cannot be read: it becomes a label. */
const FAR_BELOW = 0.45;
/** Below these, labels are larger, and then only blocks. */
const FARTHER_BELOW = 0.26;
const BLOCKS_BELOW = 0.12;

export type Distance = 'near' | 'far' | 'farther' | 'blocks';

export function distanceAt(zoom: number): Distance {
  if (zoom < BLOCKS_BELOW) return 'blocks';
  if (zoom < FARTHER_BELOW) return 'farther';
  return zoom < FAR_BELOW ? 'far' : 'near';
}

/** How far out the canvas is; renders again only when a step is crossed. */
export function useDistance(): Distance {
  return useStore((state) => distanceAt(state.transform[2]));
}

const FarContext = createContext(false);
/** One value for all cards: a subscription of each would run 2,000 times a frame. */
export const FarProvider = FarContext.Provider;

export function useIsFar(): boolean {
  return useContext(FarContext);
}
