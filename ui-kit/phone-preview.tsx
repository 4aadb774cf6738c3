import { type ReactNode, useEffect, useRef } from 'react';
import { cx } from './cx.ts';
import { PhoneBubble, type PhoneMessage } from './phone-bubble.tsx';

export interface PhonePreviewProps {
  /** Whom the texts come from: a number or a Messaging Service. */
  sender?: string | undefined;
  messages: readonly PhoneMessage[];
  /** What stands in the middle while there is no message. */
  empty?: ReactNode;
  /** `phone` has the shape of one; `card` is the low one beside a form. */
  shape?: 'phone' | 'card' | undefined;
  /** A phone as high as the column it stands in, up to the height that a phone of its width has. */
  fill?: boolean | undefined;
  /** A field to answer with, at the bottom. */
  reply?: ReactNode;
  /** Below the bubbles: a SegmentMeter. */
  footer?: ReactNode;
  className?: string | undefined;
}

/** Texts as a phone shows them. */
export function PhonePreview(props: PhonePreviewProps) {
  const { sender, messages, empty, shape = 'card', fill, reply, footer, className } = props;
  const texts = useRef<HTMLDivElement>(null);
  const last = messages.at(-1);
  // Its status comes later and is a line more.
  const newest = last ? `${last.id} ${last.status ?? ''}` : '';
  useEffect(() => {
    const list = texts.current;
    // The list alone: `scrollIntoView` would move the page of a form with a preview in it, too.
    if (list && newest !== '') list.scrollTop = list.scrollHeight;
  }, [newest]);
  return (
    <div
      className={cx(
        'flex min-w-0 flex-col border',
        shape === 'phone'
          ? 'w-[230px] max-w-full rounded-[28px] border-line-strong bg-surface p-3 shadow-card'
          : 'rounded-[18px] border-line bg-sunken p-3.5',
        shape === 'phone' && (fill ? 'max-h-[540px] min-h-0 flex-1' : 'h-[430px]'),
        className,
      )}
    >
      {sender ? (
        <p className="truncate pt-0.5 pb-2.5 text-center text-secondary text-muted">{sender}</p>
      ) : null}
      <div
        ref={texts}
        role="log"
        aria-label={sender ? `Texts from ${sender}` : 'Texts'}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
        tabIndex={shape === 'phone' ? 0 : undefined}
        className="relative flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto rounded-input"
      >
        {messages.length === 0 && empty ? (
          <p className="m-auto px-3 py-6 text-center text-secondary text-muted">{empty}</p>
        ) : null}
        {messages.map((message) => (
          <PhoneBubble key={message.id} {...message} />
        ))}
      </div>
      {footer ? <div className="pt-3">{footer}</div> : null}
      {reply ? <div className="pt-3">{reply}</div> : null}
    </div>
  );
}
