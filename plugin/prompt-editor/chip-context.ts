import { createContext, useContext } from 'react';
import type { ChipLook } from './chip-language.ts';
import type { ChipValue } from './inline-doc.ts';

/** What the chips in the text get from the editor around them. */
export interface Chips {
  readonly look: (chip: ChipValue) => ChipLook;
  /** A press on the chip at this place. */
  readonly press: (position: number) => void;
  /** The pointer rests on the chip at this place, or has left it (null). */
  readonly hover: (position: number | null) => void;
}

const ChipsContext = createContext<Chips | null>(null);
export const ChipsProvider = ChipsContext.Provider;

export function useChips(): Chips {
  const chips = useContext(ChipsContext);
  if (!chips) throw new Error('chips are drawn inside an editor only');
  return chips;
}
