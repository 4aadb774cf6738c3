import type { RefObject } from 'react';
import type { Pages } from './use-pages.ts';
import { useWhileVisible } from './use-while-visible.ts';

type Ref = RefObject<HTMLElement | null>;

/**
 * A look costs three questions at the most, however much happens meanwhile. A notice for each text
 * would cost a busy server one for each, and on Postgres, where one commit with a notice waits for
 * another, its pace.
 */
const LOOK_MS = 3_000;

/**
 * Keeps a list as the server has it, while it is looked at. Rows that it shows change in their places.
 * New ones come by themselves only where nobody reads; otherwise they are counted (`NewRows`).
 */
export function useLiveList({ look }: Pick<Pages<unknown>, 'look'>, page: Ref): void {
  useWhileVisible(LOOK_MS, () => void look(() => !isRead(page.current)));
}

/** Nothing may move under a pointer, the keyboard, or the eyes of somebody who has scrolled. */
function isRead(page: HTMLElement | null): boolean {
  if (!page) return false;
  const grid = page.querySelector('[role="grid"]');
  if (page.scrollTop > 0) return true;
  return grid !== null && (grid.matches(':hover') || grid.contains(document.activeElement));
}
