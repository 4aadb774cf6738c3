import type { ComponentProps, ReactNode } from 'react';
import type { ButtonSize, ButtonVariant } from './button-class.ts';
import { buttonClass } from './button-class.ts';
import { cx } from './cx.ts';
import { Tooltip, type TooltipProps } from './tooltip.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** Its name for everybody: read out, and shown as the tooltip. */
  label: string;
  icon: ReactNode;
  kbd?: string | undefined;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** For a button that stays pressed. */
  pressed?: boolean | undefined;
  tooltipSide?: TooltipProps['side'];
  /** For a cross that closes: its tooltip would take the first Escape. */
  hideTooltip?: boolean | undefined;
}

/** A square button with an icon only; it always has a name and a tooltip. */
export function IconButton(props: IconButtonProps) {
  const { label, icon, kbd, variant = 'ghost', size = 'md', pressed, className, ...rest } = props;
  const { tooltipSide, hideTooltip, ...button } = rest;
  const square = size === 'sm' ? 'w-7 px-0' : 'w-8 px-0';
  const on = pressed && 'bg-accent-soft! text-accent!';
  const element = (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      {...button}
      className={buttonClass(variant, size, cx(square, on, className))}
    >
      {icon}
    </button>
  );
  if (hideTooltip) return element;
  return (
    <Tooltip content={label} kbd={kbd} side={tooltipSide}>
      {element}
    </Tooltip>
  );
}
