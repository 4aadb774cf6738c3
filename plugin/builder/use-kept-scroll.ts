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
    const keepNow = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      keepInEntry(name, { top: String(main.scrollTop) });
    };
    const keepSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(keepNow, SETTLES_MS);
    };
    main.addEventListener('scroll', keepSoon, { passive: true });
    // A reload does not wait until the scrolling has come to rest. At `pagehide` it has read the entry.
    window.addEventListener('beforeunload', keepNow);
    return () => {
      clearTimeout(timer);
      main.removeEventListener('scroll', keepSoon);
      window.removeEventListener('beforeunload', keepNow);
    };
  }, [name, page, ready]);
}
