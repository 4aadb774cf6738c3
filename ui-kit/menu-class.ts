import { cx } from './cx.ts';

/** The ground of everything that floats: menus, popovers, lists. */
export function menuSurfaceClass(className?: string): string {
  return cx(
    'z-50 rounded-input border border-line bg-raised font-sans text-body text-text shadow-menu outline-none data-[state=open]:animate-enter',
    className,
  );
}

/** One row of a menu, highlighted by mouse or keyboard. */
export const menuItemClass =
  'flex min-h-8 items-center gap-2.5 rounded-chip px-2 py-1 outline-none select-none data-disabled:opacity-50 data-highlighted:bg-accent-soft';
