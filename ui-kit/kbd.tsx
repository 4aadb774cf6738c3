import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface KbdProps {
  /** The keys as printed on them, such as `⌘K` or `Ctrl S`. */
  children: ReactNode;
  /** Takes the colours of the button it stands on. */
  inherit?: boolean | undefined;
}

/** A key or a combination of keys. */
export function Kbd({ children, inherit = false }: KbdProps) {
  return (
    <kbd
      className={cx(
        'inline-flex h-[18px] min-w-[18px] items-center justify-center rounded-[5px] border px-1 font-sans text-caption font-[500] whitespace-nowrap',
        inherit ? 'border-current/30 text-current' : 'border-line bg-sunken text-muted',
      )}
    >
      {children}
    </kbd>
  );
}
