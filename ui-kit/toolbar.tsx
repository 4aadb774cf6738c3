import { Toolbar as RadixToolbar } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { cx } from './cx.ts';

export interface ToolbarProps {
  /** What the tools work on: 'Canvas'. */
  label: string;
  orientation?: 'horizontal' | 'vertical' | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** A row of tools on a surface: one stop for Tab, arrows move within. */
export function Toolbar({ label, orientation = 'horizontal', children, className }: ToolbarProps) {
  return (
    <RadixToolbar.Root
      aria-label={label}
      orientation={orientation}
      className={cx(
        'inline-flex items-center gap-0.5 rounded-input border border-line bg-raised p-[3px] shadow-card',
        orientation === 'vertical' && 'flex-col',
        className,
      )}
    >
      {children}
    </RadixToolbar.Root>
  );
}

export interface ToolbarItemProps {
  /** A Button or an IconButton. */
  children: ReactElement;
}

/** One tool; takes part in the toolbar's arrow keys. */
export function ToolbarItem({ children }: ToolbarItemProps) {
  return <RadixToolbar.Button asChild>{children}</RadixToolbar.Button>;
}

/** A line between groups of tools. */
export function ToolbarLine() {
  return (
    <RadixToolbar.Separator className="mx-1 bg-line data-[orientation=horizontal]:my-1 data-[orientation=horizontal]:h-px data-[orientation=horizontal]:w-5 data-[orientation=vertical]:h-5 data-[orientation=vertical]:w-px" />
  );
}
