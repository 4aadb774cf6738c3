import { cx } from '../../ui-kit/index.ts';

/** The dot that a link starts at. Without a link it shows on hover, selection and while dragging. */
export function portClass(atRest: boolean): string {
  return cx(
    'aw-port size-[10px]! rounded-full! border-[1.5px]! border-line-strong! bg-raised! transition-[opacity,border-color,scale] hover:scale-125 hover:border-accent!',
    !atRest && 'aw-port-quiet',
  );
}
