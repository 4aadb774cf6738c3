import type { MouseEvent } from 'react';
import { useBuilder } from './builder-context.tsx';
import { type Page, printRoute } from './route.ts';

/** What makes an `a` a link to a page of the project: followed here, or opened in a tab of its own. */
export function usePageLink(page: Page) {
  const { navigate, projectId } = useBuilder();
  return {
    href: printRoute({ projectId, page, record: null }),
    onClick(event: MouseEvent) {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      navigate(page);
    },
  };
}
