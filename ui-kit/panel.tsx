import type { ComponentProps } from 'react';
import { cx } from './cx.ts';

export interface PanelProps extends ComponentProps<'aside'> {
  /** What the panel is about; read out as its name. */
  label: string;
}

/** There toasts come over it, which it makes room for. */
const COVERS =
  'max-[899px]:pb-[var(--aw-toasts,0px)] max-[899px]:absolute max-[899px]:inset-0 max-[899px]:z-20 max-[899px]:w-full! max-[899px]:border-l-0';

/**
 * The inspector at the right: 372 wide, its own scrolling, never sideways. Where that would leave a
 * strip for the page (at 200 % zoom, say) it covers the page, so it needs a way to be closed.
 */
export function Panel({ label, className, children, ...rest }: PanelProps) {
  return (
    <aside
      aria-label={label}
      {...rest}
      className={cx(
        'flex h-full w-[372px] shrink-0 flex-col overflow-hidden border-l border-line bg-surface',
        COVERS,
        className,
      )}
    >
      {children}
    </aside>
  );
}
