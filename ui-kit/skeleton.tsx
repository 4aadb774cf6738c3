import { cx } from './cx.ts';

export interface SkeletonProps {
  /** How many lines of text it stands for. */
  lines?: number | undefined;
  className?: string | undefined;
}

/** Stands where content will be. Beside it, a Spinner or a status says what is being loaded. */
export function Skeleton({ lines = 1, className }: SkeletonProps) {
  return (
    <span aria-hidden className={cx('flex animate-breathe flex-col gap-2', className)}>
      {Array.from({ length: lines }, (_, index) => (
        <span
          key={index}
          className={cx('h-3.5 rounded-[4px] bg-line', index > 0 && index === lines - 1 && 'w-3/5')}
        />
      ))}
    </span>
  );
}
