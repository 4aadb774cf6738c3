import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';

export interface NavItemProps extends Omit<ComponentProps<'a'>, 'children'> {
  label: string;
  /** A lucide icon of 16 px. */
  icon: ReactNode;
  count?: number | undefined;
  /** The page one is on. */
  current?: boolean | undefined;
}

/** A line of the navigation at the left. It is a link, so that it opens in a new tab too. */
export function NavItem({ label, icon, count, current, className, ...rest }: NavItemProps) {
  return (
    <a
      {...rest}
      aria-current={current ? 'page' : undefined}
      className={cx(
        'flex h-[34px] items-center gap-2.5 rounded-input border px-2 transition-colors',
        current
          ? 'border-line bg-surface font-[520] text-text'
          : 'border-transparent text-muted hover:bg-sunken hover:text-text',
        className,
      )}
    >
      {icon}
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {count === undefined ? null : (
        <span className="tabular text-secondary font-[450] text-muted">{count}</span>
      )}
    </a>
  );
}
