import { cx } from './cx.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger' | 'link';
export type ButtonSize = 'sm' | 'md';

const base =
  'inline-flex shrink-0 items-center justify-center rounded-button border font-[580] whitespace-nowrap select-none transition-[background-color,border-color,color] aria-disabled:cursor-default aria-disabled:opacity-60 disabled:cursor-default disabled:opacity-50';

const variants = {
  primary: 'border-transparent bg-accent text-accent-ink hover:bg-accent-hover',
  secondary:
    'border-line-strong bg-raised text-text hover:bg-sunken data-[state=open]:bg-sunken active:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent',
  ghost:
    'border-transparent text-muted hover:bg-sunken hover:text-text data-[state=open]:bg-sunken data-[state=open]:text-text',
  danger: 'border-transparent bg-error text-error-ink hover:bg-error-hover',
  link: 'border-transparent text-accent hover:bg-accent-soft',
} as const satisfies Record<ButtonVariant, string>;

const sizes = {
  sm: 'h-7 gap-1.5 px-2.5 text-secondary',
  md: 'h-8 gap-2 px-3 text-label',
} as const satisfies Record<ButtonSize, string>;

/** The classes of a button, for what looks like one but is a link. */
export function buttonClass(
  variant: ButtonVariant = 'secondary',
  size: ButtonSize = 'md',
  className?: string,
): string {
  return cx(base, variants[variant], sizes[size], className);
}
