import { Check, CircleAlert, CircleX, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { type Tone, toneTextClass } from './tone.ts';

export interface ChatNoteProps {
  /** success: it was sent; neutral: what was understood; warning: asked again; error: not sent. */
  tone?: Tone | undefined;
  icon?: ReactNode;
  children: ReactNode;
}

const marks = {
  neutral: <Check size={14} aria-hidden />,
  accent: <Info size={14} aria-hidden />,
  success: <Check size={14} aria-hidden />,
  warning: <CircleAlert size={14} aria-hidden />,
  error: <CircleX size={14} aria-hidden />,
} as const satisfies Record<Tone, ReactNode>;

/** A verdict below what was said: 'weak yes, asked again'. */
export function ChatNote({ tone = 'neutral', icon, children }: ChatNoteProps) {
  return (
    <p className={cx('flex max-w-full gap-1.5 text-secondary', toneTextClass(tone))}>
      <span className="mt-[1.5px]">{icon ?? marks[tone]}</span>
      <span className="min-w-0 break-words">{children}</span>
    </p>
  );
}
