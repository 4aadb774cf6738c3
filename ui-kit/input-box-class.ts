import { cx } from './cx.ts';

/** The frame of every text input: border, ground, and the ring while anything in it has focus. */
export function inputBoxClass(invalid: boolean, className?: string): string {
  return cx(
    'rounded-input border bg-surface transition-[border-color,box-shadow] has-disabled:bg-sunken has-disabled:text-muted',
    invalid
      ? 'border-error focus-within:shadow-ring-error'
      : 'border-line-strong focus-within:border-accent focus-within:shadow-ring',
    className,
  );
}
