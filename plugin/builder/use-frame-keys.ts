import { useEffect } from 'react';
import { useBuilder } from './builder-context.tsx';
import { isCommand, isTyping } from './key-names.ts';

/**
 * Ctrl or ⌘ with S saves anywhere; with Z it undoes, with Shift Z it redoes. Texts of the draft are
 * part of that one history; a field that holds something else keeps the browser's own undo.
 */
export function useFrameKeys(save: () => void): void {
  const { store } = useBuilder();
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!isCommand(event) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        save();
      } else if (key === 'z' && isInProjectHistory(event.target)) {
        event.preventDefault();
        if (event.shiftKey) store.redo();
        else store.undo();
      }
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [store, save]);
}

/** The prompt editor keeps no history of its own: what is typed there is undone with all the rest. */
function isInProjectHistory(target: EventTarget | null): boolean {
  if (!isTyping(target) || !(target instanceof Element)) return true;
  if (target.closest('[data-history="project"]')) return true;
  return target.closest('[data-inspector]') !== null && !target.closest('[data-own-undo]');
}
