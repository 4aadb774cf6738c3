import { type RefObject, useRef } from 'react';

interface ReturnFocus {
  onOpenAutoFocus: (event: Event) => void;
  onCloseAutoFocus: (event: Event) => void;
}

/** Where focus may go back to, the best one first. */
type Places = readonly HTMLElement[];

/** Of the dialog that opened last and is still open: for one that takes its place. */
let latest: Places = [];

/**
 * Gives focus back to where it was before a dialog opened. Radix does so only for dialogs opened
 * by a trigger of its own; ours are opened by state. Where that place is gone by then, as a button
 * that had its dialog confirmed may be, focus goes to what surrounded it, never to nowhere.
 */
export function useReturnFocus(startAt?: RefObject<HTMLElement | null>): ReturnFocus {
  const before = useRef<Places>([]);
  return {
    onOpenAutoFocus(event) {
      const from = document.activeElement;
      // Focus is nowhere when this dialog takes the place of another one in the same moment.
      before.current = from === document.body ? latest : placesFrom(origin(from));
      latest = before.current;
      if (!startAt?.current) return;
      event.preventDefault();
      startAt.current.focus();
    },
    onCloseAutoFocus(event) {
      if (latest === before.current) latest = [];
      const place = before.current.find((one) => one.isConnected);
      if (!place) return;
      event.preventDefault();
      place.focus();
    },
  };
}

/** A menu is gone by the time the dialog closes: then its button is the place to return to. */
function origin(element: Element | null): Element | null {
  const button = element?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  return button ? document.getElementById(button) : element;
}

/** The element, and all around it that can have focus. */
function placesFrom(element: Element | null): Places {
  const places: HTMLElement[] = [];
  for (let at = element; at; at = at.parentElement) {
    const isPlace = at === element || at.hasAttribute('tabindex');
    if (isPlace && at instanceof HTMLElement) places.push(at);
  }
  return places;
}
