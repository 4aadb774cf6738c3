import { useEffect, useState } from 'react';

const COMES_AFTER_MS = 300;
const GOES_AFTER_MS = 120;

/**
 * A hovered place that shows only once the pointer rests, and stays a moment after it left, so that
 * the pointer can move onto what it shows. `stay` keeps the last place.
 */
export function useLingering(place: number | null | 'stay'): number | null {
  const [shown, setShown] = useState<number | null>(null);
  useEffect(() => {
    if (place === 'stay') return;
    const wait = place === null ? GOES_AFTER_MS : COMES_AFTER_MS;
    const timer = setTimeout(() => setShown(place), wait);
    return () => clearTimeout(timer);
  }, [place]);
  return shown;
}
