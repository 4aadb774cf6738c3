import { LoaderCircle } from 'lucide-react';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import { Kbd } from './kbd.tsx';

export interface ButtonProps extends ComponentProps<'button'> {
  /** One primary per screen. `link` is the quiet accent text, as in '+ Add action'. */
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** A lucide icon before the words. */
  icon?: ReactNode;
  /** After the words, such as a chevron. */
  iconRight?: ReactNode;
  /** The shortcut that does the same. */
  kbd?: string | undefined;
  /** While set, replaces the words, and clicks do nothing: 'Saving…'. Focus stays. */
  loading?: string | undefined;
}

/** A button that keeps its focus while it works, so that the keyboard is not lost. */
export function Button(props: ButtonProps) {
  const { variant, size, icon, iconRight, kbd, loading, className, children, onClick, ...rest } =
    props;
  function click(event: MouseEvent<HTMLButtonElement>) {
    if (loading) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      type="button"
      {...rest}
      aria-busy={loading ? true : undefined}
      aria-disabled={loading ? true : rest['aria-disabled']}
      onClick={click}
      className={buttonClass(variant, size, className)}
    >
      {loading ? <LoaderCircle size={15} aria-hidden className="animate-spin" /> : icon}
      {loading ?? children}
      {kbd && !loading ? (
        <Kbd inherit={variant === 'primary' || variant === 'danger'}>{kbd}</Kbd>
      ) : null}
      {loading ? null : iconRight}
    </button>
  );
}
