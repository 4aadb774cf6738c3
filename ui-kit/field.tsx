import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';

/** What the control inside a field must carry so that label, hint and error belong to it. */
export interface FieldWiring {
  id: string;
  'aria-labelledby': string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

export interface FieldLook {
  label: string;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean | undefined;
  /** At the right of the label: 'Live', 'type / or << to insert'. */
  aside?: ReactNode;
  /** How many characters of how many; over the limit it turns red. */
  counter?: { count: number; max: number } | undefined;
  /** Below the control, while there is no error. */
  hint?: ReactNode;
  /** What is wrong and what to do, in words. */
  error?: ReactNode;
  required?: boolean | undefined;
  className?: string | undefined;
}

export interface FieldProps extends FieldLook {
  id?: string | undefined;
  children: (wiring: FieldWiring) => ReactNode;
}

/** Label, counter, control, hint and error, wired for screen readers. */
export function Field(props: FieldProps) {
  const { label, hideLabel, aside, counter, hint, error, required, className, children } = props;
  const made = useId();
  const id = props.id ?? made;
  const describedBy = cx(counter && `${id}-count`, Boolean(error) && `${id}-error`);
  const hintId = hint && !error ? `${id}-hint` : '';
  return (
    <div className={cx('flex min-w-0 flex-col gap-1.5', className)}>
      <div className={cx('flex items-baseline justify-between gap-3', hideLabel && 'sr-only')}>
        <label id={`${id}-label`} htmlFor={id} className="text-label font-[600]">
          {label}
        </label>
        {aside ? <span className="truncate text-label text-muted">{aside}</span> : null}
        {counter ? <FieldCounter id={`${id}-count`} {...counter} /> : null}
      </div>
      {children({
        id,
        'aria-labelledby': `${id}-label`,
        'aria-describedby': cx(describedBy, hintId) || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      {error ? (
        <p id={`${id}-error`} className="flex gap-1.5 text-secondary text-error">
          <CircleAlert size={14} aria-hidden className="mt-[1.5px]" />
          <span className="min-w-0 break-words">{error}</span>
        </p>
      ) : null}
      {hintId ? (
        <p id={hintId} className="text-secondary text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

function FieldCounter({ id, count, max }: { id: string; count: number; max: number }) {
  return (
    <span
      id={id}
      className={cx('tabular text-label', count > max ? 'font-[600] text-error' : 'text-muted')}
    >
      {count} / {max} <span className="sr-only">characters</span>
    </span>
  );
}
