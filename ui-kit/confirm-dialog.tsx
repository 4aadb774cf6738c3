import { AlertDialog } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';
import { BreakableName } from './breakable-name.tsx';
import { Button } from './button.tsx';
import { useReturnFocus } from './use-return-focus.ts';

export interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** A question: 'Delete reservation_confirmation?' */
  title: string;
  /** What happens, to what, and whether it can be undone. */
  text: ReactNode;
  /** The verb of the question: 'Delete'. */
  confirmLabel: string;
  cancelLabel?: string | undefined;
  /** `danger` for what destroys or goes live. */
  tone?: 'danger' | 'primary' | undefined;
  /** While set, what is going on: 'Deleting…'. The dialog stays until the caller closes it. */
  loading?: string | undefined;
  /** While something that must be filled in is not. */
  disabled?: boolean | undefined;
  /** What must be filled in first has the focus then, instead of Cancel. */
  startAt?: RefObject<HTMLElement | null> | undefined;
  onConfirm: () => void;
  children?: ReactNode;
}

/** Asks before something that matters. Focus starts on Cancel, so Enter alone destroys nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onOpenChange, title, text, confirmLabel, cancelLabel = 'Cancel' } = props;
  const { tone = 'danger', loading, disabled = false, startAt, onConfirm, children } = props;
  const returnFocus = useReturnFocus(startAt);
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-overlay data-[state=open]:animate-fade" />
        <AlertDialog.Content
          {...returnFocus}
          className="fixed top-1/2 left-1/2 z-40 w-[calc(100vw-32px)] max-w-[440px] -translate-1/2 rounded-card border border-line bg-raised p-5 font-sans text-body text-text shadow-dialog outline-none data-[state=open]:animate-enter"
        >
          <AlertDialog.Title className="text-panel break-words">
            <BreakableName>{title}</BreakableName>
          </AlertDialog.Title>
          <AlertDialog.Description className="mt-1.5 text-muted">{text}</AlertDialog.Description>
          {children ? <div className="mt-4">{children}</div> : null}
          <div className="mt-5 flex justify-end gap-2">
            <AlertDialog.Cancel asChild>
              <Button>{cancelLabel}</Button>
            </AlertDialog.Cancel>
            <Button variant={tone} loading={loading} disabled={disabled} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
