import { type ReactNode, type RefObject, useCallback } from 'react';
import { cx } from '../../ui-kit/index.ts';
import { useToastPlace } from './use-toast-place.ts';

interface PageMainProps {
  label: string;
  ref?: RefObject<HTMLElement | null>;
  /** The space between its parts, first of all. */
  className?: string;
  children: ReactNode;
}

/**
 * A page that scrolls, also to above the toasts, and the window with it not at all: it is the place (`relative`)
 * of what is visually hidden in it, which would make the window higher. It takes the keyboard where what had it
 * is gone: the button that led here from another page, or one that has done what it was for.
 */
export function PageMain({ label, ref, className = 'gap-4', children }: PageMainProps) {
  const toasts = useToastPlace(0);
  const both = useCallback(
    (main: HTMLElement | null) => {
      const stop = toasts(main);
      if (ref) ref.current = main;
      return () => {
        stop?.();
        if (ref) ref.current = null;
      };
    },
    [ref, toasts],
  );
  return (
    <main
      ref={both}
      aria-label={label}
      tabIndex={-1}
      className={cx(
        'relative flex min-w-0 flex-1 flex-col overflow-y-auto scroll-pb-[var(--aw-toasts,0px)] px-[30px] pt-7 pb-[calc(28px+var(--aw-toasts,0px))] outline-none max-[1199px]:px-5',
        className,
      )}
    >
      {children}
    </main>
  );
}
