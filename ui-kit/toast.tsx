import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import { Toast as RadixToast } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import type { NoticeTone } from './notice.tsx';

export interface ToastMessage {
  title: string;
  /** What it means, and what to do. */
  text?: string | undefined;
  tone?: NoticeTone | undefined;
  /** One thing to do about it, such as Undo. */
  action?: { label: string; onSelect: () => void } | undefined;
  /** What it is about: a newer one about the same takes its place. As a rule, what its title says. */
  about?: string | undefined;
  /** How long it stays; errors stay until they are closed. */
  durationMs?: number | undefined;
}

export interface ToastProps extends ToastMessage {
  onClose: () => void;
}

const marks = {
  info: <Info size={16} aria-hidden className="text-muted" />,
  warning: <TriangleAlert size={16} aria-hidden className="text-warning" />,
  error: <CircleAlert size={16} aria-hidden className="text-error" />,
  success: <CircleCheck size={16} aria-hidden className="text-success" />,
} as const satisfies Record<NoticeTone, ReactNode>;

/** One message that comes and goes at the lower right; F8 takes the keyboard there. */
export function Toast(props: ToastProps) {
  const { title, text, tone = 'info', action, durationMs = 6000, onClose } = props;
  return (
    <RadixToast.Root
      type={tone === 'error' ? 'foreground' : 'background'}
      duration={tone === 'error' ? Number.POSITIVE_INFINITY : durationMs}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="flex items-start gap-2.5 rounded-card border border-line bg-raised py-2.5 pr-2 pl-3.5 font-sans text-body text-text shadow-menu data-[state=open]:animate-enter"
    >
      <span className="mt-1">{marks[tone]}</span>
      <div className="min-w-0 flex-1 py-0.5">
        <RadixToast.Title className="font-[580] break-words">{title}</RadixToast.Title>
        {text ? (
          <RadixToast.Description className="text-secondary break-words text-muted">
            {text}
          </RadixToast.Description>
        ) : null}
      </div>
      {action ? (
        <RadixToast.Action asChild altText={action.label} onClick={action.onSelect}>
          <Button size="sm">{action.label}</Button>
        </RadixToast.Action>
      ) : null}
      <RadixToast.Close asChild>
        <IconButton hideTooltip label="Close" size="sm" icon={<X size={15} aria-hidden />} />
      </RadixToast.Close>
    </RadixToast.Root>
  );
}
