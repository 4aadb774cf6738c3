import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface PhoneMessage {
  id: string;
  /** `in` is what arrives on this phone, `out` what its owner writes. */
  direction: 'in' | 'out';
  body: ReactNode;
  /** Below the bubble: 'Delivered · 9:41'. */
  status?: string | undefined;
  tone?: 'neutral' | 'error' | undefined;
}

/** One text on the phone, with what became of it below. */
export function PhoneBubble({ direction, body, status, tone }: Omit<PhoneMessage, 'id'>) {
  const out = direction === 'out';
  return (
    <div className={cx('flex flex-col gap-1', out ? 'items-end' : 'items-start')}>
      <div
        className={cx(
          'max-w-[88%] rounded-[16px] border px-3 py-2 leading-[19px] break-words whitespace-pre-wrap',
          out
            ? 'rounded-br-[4px] border-transparent bg-accent text-accent-ink'
            : 'rounded-bl-[4px] border-line bg-raised text-text',
        )}
      >
        <span className="sr-only">{out ? 'Reply: ' : 'Text: '}</span>
        {body}
      </div>
      {status ? (
        <p
          className={cx(
            'tabular px-1.5 text-caption',
            tone === 'error' ? 'text-error' : 'text-muted',
          )}
        >
          {status}
        </p>
      ) : null}
    </div>
  );
}
