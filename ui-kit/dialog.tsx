import { X } from 'lucide-react';
import { Dialog as RadixDialog } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';
import { BreakableName } from './breakable-name.tsx';
import { cx } from './cx.ts';
import { IconButton } from './icon-button.tsx';
import { useReturnFocus } from './use-return-focus.ts';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** Widths in pixels: sm 420, md 560, lg 840. */
  size?: 'sm' | 'md' | 'lg' | undefined;
  children?: ReactNode;
  /** What has focus at first, where the first control is not it: one that destroys, for example. */
  startAt?: RefObject<HTMLElement | null> | undefined;
  /** Buttons, the most important one last. */
  footer?: ReactNode;
}

const widths = { sm: 'max-w-[420px]', md: 'max-w-[560px]', lg: 'max-w-[840px]' } as const;

/** A dialog that traps focus, closes with Escape and gives focus back to where it was. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, size = 'md', children } = props;
  const { footer, startAt } = props;
  const returnFocus = useReturnFocus(startAt);
  const undescribed = description ? {} : { 'aria-describedby': undefined };
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-40 bg-overlay data-[state=open]:animate-fade" />
        <RadixDialog.Content
          {...undescribed}
          {...returnFocus}
          className={cx(
            'fixed top-1/2 left-1/2 z-40 flex max-h-[calc(100dvh-48px)] w-[calc(100vw-32px)] -translate-1/2 flex-col rounded-card border border-line bg-raised font-sans text-body text-text shadow-dialog outline-none data-[state=open]:animate-enter',
            widths[size],
          )}
        >
          <header className="px-5 pt-4.5 pr-13 pb-1">
            <RadixDialog.Title className="text-panel break-words">
              <BreakableName>{title}</BreakableName>
            </RadixDialog.Title>
            {description ? (
              <RadixDialog.Description className="mt-1 text-muted">
                {description}
              </RadixDialog.Description>
            ) : null}
          </header>
          <div className="relative min-h-0 flex-1 overflow-y-auto px-5 pt-3 pb-5">{children}</div>
          {footer ? (
            <footer className="flex justify-end gap-2 border-t border-line px-5 py-3.5">
              {footer}
            </footer>
          ) : null}
          {/* Last, so that focus starts on the first field. */}
          <RadixDialog.Close asChild>
            <IconButton
              hideTooltip
              label="Close"
              size="sm"
              icon={<X size={16} aria-hidden />}
              className="absolute top-3.5 right-3.5"
            />
          </RadixDialog.Close>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
