import { type RefCallback, useCallback } from 'react';

const NAMES = ['--aw-toast-right', '--aw-toast-bottom', '--aw-toast-width'] as const;

/**
 * Toasts stand at the foot of the page with this ref, beside its panel, never over that one. `above`
 * is the height in pixels of what stands at the foot already.
 */
export function useToastPlace(above: number): RefCallback<HTMLElement> {
  return useCallback(
    (page: HTMLElement | null) => {
      if (!page) return undefined;
      const { style } = document.documentElement;
      const clear = () => {
        for (const name of NAMES) style.removeProperty(name);
      };
      const place = () => {
        const { right, width } = page.getBoundingClientRect();
        // Another takes its whole room: they stand at the foot of that one.
        if (width === 0) return clear();
        const pixels = [window.innerWidth - right, above, width];
        for (const [at, name] of NAMES.entries()) style.setProperty(name, `${pixels[at] ?? 0}px`);
      };
      let frame = 0;
      const observer = new ResizeObserver(() => {
        cancelAnimationFrame(frame);
        // Not at once: the toasts change their size with it, which is observed too.
        frame = requestAnimationFrame(place);
      });
      observer.observe(page);
      return () => {
        observer.disconnect();
        cancelAnimationFrame(frame);
        clear();
      };
    },
    [above],
  );
}
