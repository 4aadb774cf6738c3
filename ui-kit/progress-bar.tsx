import { Progress } from 'radix-ui';
import { cx } from './cx.ts';

export interface ProgressBarProps {
  /** What is going on: 'Importing Harbour Hotels'. */
  label: string;
  /** 0 to 1; null while nobody knows how much is left. */
  value: number | null;
  /** How far in words: '38 of 120 topics'. */
  detail?: string | undefined;
}

/** How far long work has come, in words and as a bar. */
export function ProgressBar({ label, value, detail }: ProgressBarProps) {
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-3 text-secondary">
        <span className="min-w-0 truncate font-[560]">{label}</span>
        <span className="tabular shrink-0 text-muted">
          {detail ?? (percent === null ? '' : `${percent} %`)}
        </span>
      </div>
      <Progress.Root
        aria-label={label}
        value={percent}
        getValueLabel={(now) => detail ?? `${now} %`}
        className="relative h-1.5 overflow-hidden rounded-full bg-line"
      >
        <Progress.Indicator
          className={cx(
            'h-full rounded-full bg-accent',
            percent === null ? 'w-1/3 animate-slide' : 'transition-[width] duration-180',
          )}
          style={percent === null ? undefined : { width: `${percent}%` }}
        />
      </Progress.Root>
    </div>
  );
}
