import type { ReactNode, Ref } from 'react';
import { cx } from '../../ui-kit/index.ts';

interface PageMainProps {
  label: string;
  ref?: Ref<HTMLElement>;
  /** The space between its parts, first of all. */
  className?: string;
  children: ReactNode;
}

/**
 * A page that scrolls. It takes the keyboard where what had it is gone: the button that led here from
 * another page, or one that has done what it was for.
 */
export function PageMain({ label, ref, className = 'gap-4', children }: PageMainProps) {
  return (
    <main
      ref={ref}
      aria-label={label}
      tabIndex={-1}
      className={cx(
        'flex min-w-0 flex-1 flex-col overflow-y-auto px-[30px] py-7 outline-none max-[1199px]:px-5',
        className,
      )}
    >
      {children}
    </main>
  );
}
