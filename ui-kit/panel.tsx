import type { ComponentProps } from 'react';
import { cx } from './cx.ts';

export interface PanelProps extends ComponentProps<'aside'> {
  /** What the panel is about; read out as its name. */
  label: string;
}

/** The inspector at the right: 372 wide, its own scrolling, never sideways. */
export function Panel({ label, className, children, ...rest }: PanelProps) {
  return (
    <aside
      aria-label={label}
      {...rest}
      className={cx(
        'flex h-full w-[372px] shrink-0 flex-col overflow-hidden border-l border-line bg-surface',
        className,
      )}
    >
      {children}
    </aside>
  );
}
