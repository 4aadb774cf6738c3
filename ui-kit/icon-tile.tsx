import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { ReferenceIcon, type ReferenceKind, referenceKindClass } from './reference-kind.tsx';

export interface IconTileProps {
  kind: ReferenceKind;
  /** Another icon than the kind's own. */
  icon?: ReactNode;
  /** sm 24 px on cards, md 30 px in panels. */
  size?: 'sm' | 'md' | undefined;
}

/** The icon of an action on its soft ground. */
export function IconTile({ kind, icon, size = 'md' }: IconTileProps) {
  return (
    <span
      className={cx(
        'inline-flex shrink-0 items-center justify-center rounded-button',
        size === 'sm' ? 'size-6 rounded-[7px]' : 'size-[30px]',
        referenceKindClass(kind),
      )}
    >
      {icon ?? <ReferenceIcon kind={kind} size={size === 'sm' ? 14 : 16} />}
    </span>
  );
}
