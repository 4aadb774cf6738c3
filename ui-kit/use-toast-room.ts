import { type RefCallback, useCallback } from 'react';

/** Between the toasts and what ends above them, in pixels. */
const GAP = 8;

/**
 * Says on the root how much room from the window's foot up the toasts take, as `--aw-toasts`: what
 * they would cover ends above them, or can be scrolled to there.
 */
export function useToastRoom(): RefCallback<HTMLElement> {
  return useCallback((toasts: HTMLElement | null) => {
    if (!toasts) return undefined;
    const { style } = document.documentElement;
    const say = () => {
      const { top, height } = toasts.getBoundingClientRect();
      const room = height === 0 ? 0 : window.innerHeight - top + GAP;
      style.setProperty('--aw-toasts', `${room}px`);
    };
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      // Not at once: what ends above them changes its size with it, and may be observed too.
      frame = requestAnimationFrame(say);
    });
    observer.observe(toasts);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      style.removeProperty('--aw-toasts');
    };
  }, []);
}
