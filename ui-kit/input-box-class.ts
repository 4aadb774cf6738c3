import { cx } from './cx.ts';

/**
 * The frame of every text input: border, ground, and the ring while anything in it has focus. It is
 * greyed by the input alone: a button in it may rest while one types.
 */
export function inputBoxClass(invalid: boolean, className?: string): string {
  return cx(
    'rounded-input border bg-surface transition-[border-color,box-shadow] has-[:is(input,textarea):disabled]:bg-sunken has-[:is(input,textarea):disabled]:text-muted',
    invalid
      ? 'border-error focus-within:shadow-ring-error'
      : 'border-line-strong focus-within:border-accent focus-within:shadow-ring',
    className,
  );
}
