import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface PhoneMessage {
  id: string;
  /** `in` is what arrives on this phone, `out` what its owner writes; `none` has not arrived. */
  direction: 'in' | 'out' | 'none';
  /** The text; of one that has not arrived, its title. */
  body: ReactNode;
  /** Below the bubble: 'Delivered · 9:41'. */
  status?: string | undefined;
  tone?: 'neutral' | 'error' | undefined;
}

/** One text on the phone, with what became of it below. */
export function PhoneBubble({ direction, body, status, tone }: Omit<PhoneMessage, 'id'>) {
  if (direction === 'none') return <NothingCame title={body} status={status} tone={tone} />;
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
        <p className={cx('tabular px-1.5 text-caption', toneClass(tone))}>{status}</p>
      ) : null}
    </div>
  );
}

interface NothingCameProps extends Pick<PhoneMessage, 'status' | 'tone'> {
  title: ReactNode;
}

/** Where a text would stand, had it come: no bubble, so that nobody takes it for one. */
function NothingCame({ title, status, tone }: NothingCameProps) {
  return (
    <div className="flex flex-col items-center gap-0.5 rounded-input border border-dashed border-line-strong px-3 py-2 text-center text-caption">
      <p className="max-w-full font-[560] break-words text-muted">
        <span className="sr-only">No text: </span>
        {title}
      </p>
      {status ? (
        <p className={cx('tabular max-w-full break-words', toneClass(tone))}>{status}</p>
      ) : null}
    </div>
  );
}

function toneClass(tone: PhoneMessage['tone']): string {
  return tone === 'error' ? 'text-error' : 'text-muted';
}
