import { Popover as RadixPopover } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { menuSurfaceClass } from './menu-class.ts';

export interface PopoverProps {
  /** What the popover is about; read out when it opens. */
  label: string;
  /** One element that takes a ref: a Button or an IconButton. */
  trigger: ReactElement;
  children: ReactNode;
  align?: 'start' | 'center' | 'end' | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** Width in pixels. */
  width?: number | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/** A small surface beside its button, for what is too much for a menu and too little for a dialog. */
export function Popover(props: PopoverProps) {
  const { label, trigger, children, align = 'start', side = 'bottom', width = 280 } = props;
  const { open, onOpenChange } = props;
  const controlled = open === undefined ? {} : { open };
  const heard = onOpenChange ? { onOpenChange } : {};
  return (
    <RadixPopover.Root {...controlled} {...heard}>
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content
          aria-label={label}
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className={menuSurfaceClass('max-w-[calc(100vw-16px)] p-3.5')}
          style={{ width }}
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
