import { type RefObject, useEffect, useRef } from 'react';
import { useDraft } from '../builder/builder-context.tsx';

/**
 * A card, or a button of the inspector, that goes while it has the keyboard leaves it to the canvas:
 * its keys go on, and Tab does not begin at the top of the page again.
 */
export function useKeptKeyboard(frame: RefObject<HTMLElement | null>): void {
  const draft = useDraft((state) => state.draft);
  const selection = useDraft((state) => state.selection);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = () => {
      last.current = document.activeElement;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    // React Flow takes a card away a moment after the draft has lost it.
    const wait = requestAnimationFrame(() => {
      const isLost =
        document.activeElement === document.body && last.current?.isConnected === false;
      if (isLost) frame.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(wait);
  }, [draft, selection, frame]);
}
