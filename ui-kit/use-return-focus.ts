import { useRef } from 'react';

interface ReturnFocus {
  onOpenAutoFocus: () => void;
  onCloseAutoFocus: (event: Event) => void;
}

/**
 * Gives focus back to where it was before a dialog opened. Radix does so only for dialogs opened
 * by a trigger of its own; ours are opened by state.
 */
export function useReturnFocus(): ReturnFocus {
  const before = useRef<HTMLElement | null>(null);
  return {
    onOpenAutoFocus() {
      before.current = origin(document.activeElement);
    },
    onCloseAutoFocus(event) {
      if (!before.current?.isConnected) return;
      event.preventDefault();
      before.current.focus();
    },
  };
}

/** A menu is gone by the time the dialog closes: then its button is the place to return to. */
function origin(element: Element | null): HTMLElement | null {
  const button = element?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const found = button ? document.getElementById(button) : element;
  return found instanceof HTMLElement ? found : null;
}
