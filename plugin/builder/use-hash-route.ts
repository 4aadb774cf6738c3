import { useCallback, useEffect, useState } from 'react';
import { isSamePage, parseRoute, printRoute, type Route } from './route.ts';

/** The route in the address, after the `#`: back, forward and links work. */
export function useHashRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => parseRoute(window.location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((next: Route) => {
    if (isSamePage(parseRoute(window.location.hash), next)) stay(printRoute(next));
    else window.location.hash = printRoute(next);
    setRoute(next);
  }, []);
  return [route, go];
}

/**
 * To another record of the page that is shown: what the page keeps in the browser's entry (filters,
 * length, place) goes along into the new one.
 */
function stay(hash: string): void {
  if (hash === window.location.hash) return;
  try {
    window.history.pushState(window.history.state, '', hash);
  } catch {
    // Browsers refuse more than so many a minute. The record opens all the same.
  }
}

/** The address of a route for somebody else: without what else may stand in ours. */
export function addressOf(route: Route): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${printRoute(route)}`;
}
