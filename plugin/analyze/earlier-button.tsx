import { useCallback, useEffect, useRef } from 'react';
import { Button } from '../../ui-kit/index.ts';
import type { Pages } from '../builder/use-pages.ts';

type Shown = Pick<Pages<unknown>, 'next' | 'list' | 'isLoading' | 'more'>;

/** The next page of a list, while there is one. With the last one it goes. */
export function EarlierButton({ pages }: { pages: Shown }) {
  const { next, list, isLoading, more } = pages;
  const isThere = next !== null && list.length > 0;
  const { button, begin } = useGoOn(isThere, list.length);
  if (!isThere) return null;
  return (
    <Button
      ref={button}
      className="self-center"
      loading={isLoading ? 'Reading…' : undefined}
      onClick={() => {
        begin();
        more();
      }}
    >
      Show earlier ones
    </Button>
  );
}

/**
 * The button goes with the last page while it has the keyboard: that goes on at the first row which
 * has come, or, where the list has become another one, in the page around it.
 */
function useGoOn(isThere: boolean, count: number) {
  /** How many rows there were before those that were asked for last. */
  const before = useRef(0);
  const leftIn = useRef<HTMLElement | null>(null);
  const button = useCallback((element: HTMLButtonElement | null) => {
    return () => {
      if (element && document.activeElement === element) leftIn.current = element.closest('main');
    };
  }, []);
  useEffect(() => {
    const page = leftIn.current;
    leftIn.current = null;
    if (isThere || !page) return;
    const row = page.querySelectorAll<HTMLElement>('[role="grid"] tbody tr').item(before.current);
    (row ?? page).focus({ preventScroll: true });
  }, [isThere]);
  const begin = () => {
    before.current = count;
  };
  return { button, begin };
}
