import { Tooltip as RadixTooltip } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from './kbd.tsx';

export interface TooltipProps {
  /** Short words; a tooltip never holds what can be learnt nowhere else. */
  content: ReactNode;
  kbd?: string | undefined;
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  /** One element that takes a ref and can be focused. */
  children: ReactElement;
}

/** Words on hover and on focus; Escape hides them. */
export function Tooltip({ content, kbd, side = 'top', children }: TooltipProps) {
  return (
    <RadixTooltip.Provider delayDuration={350}>
      <RadixTooltip.Root>
        <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
        <RadixTooltip.Portal>
          <RadixTooltip.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-50 flex max-w-[280px] items-center gap-2 rounded-button bg-text px-2.5 py-1.5 font-sans text-secondary text-background shadow-menu data-[state=delayed-open]:animate-fade"
          >
            {content}
            {kbd ? <Kbd inherit>{kbd}</Kbd> : null}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  );
}
