import type { ReactNode } from 'react';

export interface PageHeaderProps {
  title: string;
  /** One sentence on what the page is for. */
  description?: ReactNode;
  /** Buttons; at most one is primary. */
  actions?: ReactNode;
}

/** The top of a page: its title, what it is for, what one can do. */
export function PageHeader({ title, description, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <div className="min-w-[min(100%,320px)] flex-1">
        <h1 className="text-page break-words">{title}</h1>
        {description ? <p className="mt-0.5 text-muted">{description}</p> : null}
      </div>
      {actions ? <div className="flex shrink-0 items-center gap-2">{actions}</div> : null}
    </header>
  );
}
