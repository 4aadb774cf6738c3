import { Button } from '../../ui-kit/index.ts';
import type { Pages } from '../builder/use-pages.ts';

type Shown = Pick<Pages<unknown>, 'next' | 'list' | 'isLoading' | 'more'>;

/** The next page of a list, while there is one. With the last one it goes. */
export function EarlierButton({ pages }: { pages: Shown }) {
  const { next, list, isLoading, more } = pages;
  if (next === null || list.length === 0) return null;
  return (
    <Button
      ref={keepKeyboard}
      className="self-center"
      loading={isLoading ? 'Reading…' : undefined}
      onClick={more}
    >
      Show earlier ones
    </Button>
  );
}

/** A button that goes while it has the keyboard leaves it to the page around it. */
function keepKeyboard(button: HTMLButtonElement | null) {
  return () => {
    if (button && document.activeElement === button) {
      button.closest('main')?.focus({ preventScroll: true });
    }
  };
}
