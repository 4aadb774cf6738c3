import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface ChatBubbleProps {
  /** The caller speaks at the right, the agent at the left. */
  from: 'agent' | 'caller';
  children: ReactNode;
  /** Below the words: a ChatNote. */
  note?: ReactNode;
}

/** What one of the two says in a call. */
export function ChatBubble({ from, children, note }: ChatBubbleProps) {
  const caller = from === 'caller';
  return (
    <div className={cx('flex flex-col gap-1', caller ? 'items-end' : 'items-start')}>
      <div
        className={cx(
          'max-w-[78%] rounded-[14px] border px-3 py-2 break-words whitespace-pre-wrap',
          caller
            ? 'border-transparent bg-accent text-accent-ink'
            : 'border-line bg-sunken text-text',
        )}
      >
        <span className="sr-only">{caller ? 'Caller: ' : 'Agent: '}</span>
        {children}
      </div>
      {note}
    </div>
  );
}
