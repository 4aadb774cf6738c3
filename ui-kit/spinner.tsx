import { LoaderCircle } from 'lucide-react';
import { cx } from './cx.ts';

export interface SpinnerProps {
  /** What is going on, in words: 'Checking with Twilio…'. */
  label: string;
  /** Hides the words from sight, for the first second of a wait; they are still read out. */
  hideLabel?: boolean | undefined;
  className?: string | undefined;
}

/** A wait that says what it waits for, and announces it. */
export function Spinner({ label, hideLabel = false, className }: SpinnerProps) {
  return (
    <output className={cx('inline-flex items-center gap-2 text-secondary text-muted', className)}>
      <LoaderCircle size={16} aria-hidden className="animate-spin text-accent" />
      <span className={hideLabel ? 'sr-only' : undefined}>{label}</span>
    </output>
  );
}
