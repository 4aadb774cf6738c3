import { type RefObject, useEffect } from 'react';
import { useBuilder } from './builder-context.tsx';
import { keepInEntry, keptInEntry } from './history-entry.ts';

/** Browsers refuse to keep more than so much a minute. */
const SETTLES_MS = 200;

/** How far a page is scrolled: Back and a reload find it there again, once `ready` says its list is. */
export function useKeptScroll(of: string, page: RefObject<HTMLElement | null>, ready: boolean) {
  const name = `scroll of ${of} of ${useBuilder().projectId}`;
  useEffect(() => {
    const main = page.current;
    if (!ready || !main) return undefined;
    const top = Number(keptInEntry(name)['top'] ?? 0);
    if (top > 0) main.scrollTo({ top, behavior: 'instant' });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keepInEntry(name, { top: String(main.scrollTop) }), SETTLES_MS);
    };
    main.addEventListener('scroll', keep, { passive: true });
    return () => {
      clearTimeout(timer);
      main.removeEventListener('scroll', keep);
    };
  }, [name, page, ready]);
}
