import { cx } from './cx.ts';
import type { Tone } from './tone.ts';

export interface StatusDotProps {
  tone: Tone | 'pending';
  /** What the colour says; shown beside the dot. */
  label: string;
  /** Only where the same words stand right beside it. */
  hideLabel?: boolean | undefined;
}

const dots = {
  neutral: 'bg-faint',
  accent: 'bg-accent',
  success: 'bg-success',
  warning: 'bg-warning',
  error: 'bg-error',
  pending: 'bg-pending',
} as const satisfies Record<StatusDotProps['tone'], string>;

/** A dot that never speaks by colour alone. */
export function StatusDot({ tone, label, hideLabel = false }: StatusDotProps) {
  return (
    <span className="inline-flex max-w-full items-center gap-2 text-label text-muted">
      <span aria-hidden className={cx('size-[7px] shrink-0 rounded-full', dots[tone])} />
      <span className={hideLabel ? 'sr-only' : 'truncate'}>{label}</span>
    </span>
  );
}
