import type { ReactNode } from 'react';

export interface PanelBodyProps {
  children: ReactNode;
}

/** The part of a panel that scrolls, with even space between the fields. */
export function PanelBody({ children }: PanelBodyProps) {
  return (
    <div className="relative flex min-h-0 min-w-0 flex-1 flex-col gap-4 overflow-x-hidden overflow-y-auto px-[18px] py-3.5">
      {children}
    </div>
  );
}
