import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { IconButton } from './icon-button.tsx';

export type NoticeTone = 'info' | 'warning' | 'error' | 'success';

export interface NoticeProps {
  tone?: NoticeTone | undefined;
  title?: ReactNode;
  /** What happened, that nothing was lost, and what to do. */
  children?: ReactNode;
  /** Usually one Button. */
  action?: ReactNode;
  icon?: ReactNode;
  onDismiss?: (() => void) | undefined;
  /** Reads it out when it appears: at once for errors, else when there is a pause. */
  announce?: boolean | undefined;
  className?: string | undefined;
}

const grounds = {
  info: 'bg-sunken',
  warning: 'bg-warning-soft',
  error: 'bg-error-soft',
  success: 'bg-success-soft',
} as const satisfies Record<NoticeTone, string>;

const marks = {
  info: <Info size={16} aria-hidden className="text-muted" />,
  warning: <TriangleAlert size={16} aria-hidden className="text-warning" />,
  error: <CircleAlert size={16} aria-hidden className="text-error" />,
  success: <CircleCheck size={16} aria-hidden className="text-success" />,
} as const satisfies Record<NoticeTone, ReactNode>;

/** Something to know about what is on the screen. */
export function Notice(props: NoticeProps) {
  const { tone = 'info', title, children, action, icon, onDismiss, announce, className } = props;
  const role = announce ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div
      role={role}
      className={cx('flex items-start gap-2.5 rounded-input px-3 py-2.5', grounds[tone], className)}
    >
      <span className="mt-0.5">{icon ?? marks[tone]}</span>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-[min(100%,180px)] flex-1 break-words">
          {title ? <p className="text-body font-[600]">{title}</p> : null}
          {children ? <div className="text-secondary text-muted">{children}</div> : null}
        </div>
        {action}
      </div>
      {onDismiss ? (
        <IconButton
          label="Dismiss"
          hideTooltip
          size="sm"
          icon={<X size={15} aria-hidden />}
          onClick={onDismiss}
          className="-my-1 -mr-1.5"
        />
      ) : null}
    </div>
  );
}
