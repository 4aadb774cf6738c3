import { cx } from '../../ui-kit/index.ts';

export interface CardLook {
  readonly selected: boolean;
  readonly lit: boolean;
  /** Something dragged would drop here. */
  readonly target: boolean;
  readonly faded?: boolean;
  /** Instead of the usual ground. */
  readonly ground?: string;
}

/** The frame of a card on the canvas. */
export function cardClass(
  { selected, lit, target, faded, ground }: CardLook,
  more: string,
): string {
  return cx(
    'group/card relative cursor-default rounded-card border text-left text-body text-text transition-[border-color,box-shadow]',
    selected || lit || target
      ? 'border-accent shadow-[0_0_0_1px_var(--aw-accent),0_0_0_5px_var(--aw-accent-soft)]'
      : 'border-line shadow-card hover:border-line-strong',
    target ? 'bg-accent-soft' : (ground ?? 'bg-raised'),
    faded && 'border-dashed',
    more,
  );
}
