import type { ReactNode } from 'react';

export interface PanelHeaderProps {
  title: string;
  /** Below the title: 'on Booking confirmation'. */
  description?: ReactNode;
  /** Before the title: an IconTile. */
  icon?: ReactNode;
  actions?: ReactNode;
}

/** The top of a panel. */
export function PanelHeader({ title, description, icon, actions }: PanelHeaderProps) {
  return (
    <header className="flex min-h-[69px] shrink-0 items-center gap-2.5 border-b border-line px-[18px] py-3">
      {icon}
      <div className="min-w-0 flex-1">
        <h2 className="truncate text-panel">{title}</h2>
        {description ? <p className="truncate text-secondary text-muted">{description}</p> : null}
      </div>
      {actions ? <div className="-mr-1.5 flex shrink-0 gap-1">{actions}</div> : null}
    </header>
  );
}
