import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface EmptyStateProps {
  /** A lucide icon of 20 px. */
  icon?: ReactNode;
  /** What is not there yet: 'No templates yet'. */
  title: string;
  /** What to do first, and what it is good for. */
  children?: ReactNode;
  /** The button that does it. */
  action?: ReactNode;
  className?: string | undefined;
}

/** What a list says while it is empty: what to do first. */
export function EmptyState({ icon, title, children, action, className }: EmptyStateProps) {
  return (
    <div className={cx('flex flex-col items-center px-6 py-12 text-center', className)}>
      {icon ? (
        <span className="mb-3 inline-flex size-10 items-center justify-center rounded-card border border-line bg-sunken text-muted">
          {icon}
        </span>
      ) : null}
      <p className="text-card">{title}</p>
      {children ? <div className="mt-1 max-w-[400px] text-muted">{children}</div> : null}
      {action ? <div className="mt-4 flex gap-2">{action}</div> : null}
    </div>
  );
}
