import { ArrowUp } from 'lucide-react';
import type { RefObject } from 'react';
import { Button, VisuallyHidden } from '../../ui-kit/index.ts';
import { PAGE_SIZE } from './read-rows.ts';
import type { Pages } from './use-pages.ts';

interface NewRowsProps {
  pages: Pick<Pages<unknown>, 'fresh' | 'isLoading' | 'refresh'>;
  /** What scrolls. */
  page: RefObject<HTMLElement | null>;
  /** What the rows are, like 'messages'. */
  of: string;
}

/**
 * Says that more has come than the list shows, and shows it when asked. It stays in sight wherever one
 * has scrolled to, and takes no room: the list stands still. It belongs right above the list, in a
 * page with the usual space between its parts.
 */
export function NewRows({ pages, page, of }: NewRowsProps) {
  const { fresh, isLoading, refresh } = pages;
  function show() {
    // The button goes: the page takes the keyboard.
    page.current?.focus({ preventScroll: true });
    page.current?.scrollTo({ top: 0 });
    refresh();
  }
  return (
    <div className="sticky top-1 z-10 -mb-4 flex h-0 shrink-0 justify-center">
      {/* Said once, not with every number. */}
      <output className="sr-only">{fresh > 0 ? `New ${of} have come.` : ''}</output>
      {fresh > 0 ? (
        <Button
          size="sm"
          className="-translate-y-1/2 shadow-menu"
          icon={<ArrowUp size={14} aria-hidden />}
          loading={isLoading ? 'Reading…' : undefined}
          onClick={show}
        >
          {fresh < PAGE_SIZE ? fresh : `${PAGE_SIZE}+`} new
          <VisuallyHidden>, show the {of}</VisuallyHidden>
        </Button>
      ) : null}
    </div>
  );
}
