import type { ChipLanguage } from './chip-language.ts';

/** What the extensions of one editor ask and tell the component around it. */
export interface HostState {
  readonly language: ChipLanguage;
  readonly placeholder: string;
  /** The open insert menu's keys; true when it took the key. */
  readonly menuKey: ((event: KeyboardEvent) => boolean) | null;
  readonly openChipMenu: (position: number) => void;
  readonly openInsertMenu: (at: DOMRect) => void;
  /** Hands over what was typed but not yet told, before somebody saves or undoes. */
  readonly flush: () => void;
}

/** Extensions are made once: what changes with each rendering reaches them through this. */
export interface EditorHost {
  readonly now: () => HostState;
  readonly set: (part: Partial<HostState>) => void;
}

export function createEditorHost(language: ChipLanguage, placeholder: string): EditorHost {
  const none = () => {};
  let state: HostState = {
    language,
    placeholder,
    menuKey: null,
    openChipMenu: none,
    openInsertMenu: none,
    flush: none,
  };
  return {
    now: () => state,
    set(part) {
      state = { ...state, ...part };
    },
  };
}

/** Marks a transaction that brings a value from outside: it is not told back. */
export const FROM_OUTSIDE = 'fromOutside';
