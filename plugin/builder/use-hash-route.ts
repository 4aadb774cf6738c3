import { useCallback, useEffect, useState } from 'react';
import { parseRoute, printRoute, type Route } from './route.ts';

/** The route in the address, after the `#`: back, forward and links work. */
export function useHashRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => parseRoute(window.location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((next: Route) => {
    window.location.hash = printRoute(next);
    setRoute(next);
  }, []);
  return [route, go];
}
