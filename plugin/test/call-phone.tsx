import { PhonePreview } from '../../ui-kit/index.ts';
import { phoneBubbles } from './phone-bubbles.ts';
import { PhoneReplyField } from './phone-reply.tsx';
import { messageSender } from './message-sender.ts';
import type { CallState } from './call-state.ts';

interface CallPhoneProps {
  state: CallState;
  onReply: (text: string) => void;
}

/** The caller's phone: texts as they come, what has become of each, and a field to answer them. */
export function CallPhone({ state, onReply }: CallPhoneProps) {
  const last = state.messages.at(-1);
  // A text that went through Twilio is answered on the real phone.
  const canReply = last?.transport === 'simulator';
  return (
    <section
      aria-label="The caller's phone"
      className="flex w-[262px] shrink-0 flex-col items-center gap-3 border-l border-line bg-sunken px-4 py-4 max-[1199px]:w-[222px] max-[1199px]:px-3"
    >
      <PhonePreview
        shape="phone"
        fill
        sender={last ? messageSender(last) : 'Messages'}
        messages={phoneBubbles(state)}
        empty="Texts arrive here once the caller has agreed."
        reply={
          canReply ? (
            <PhoneReplyField isOptedOut={isOptedOut(state)} onReply={onReply} />
          ) : undefined
        }
      />
    </section>
  );
}

/** Whether the last text was held back for that, and its owner has written nothing since. */
function isOptedOut({ messages, phone }: CallState): boolean {
  const last = messages.at(-1);
  const isAnswered = phone.some(({ after }) => after === messages.length);
  return last?.status === 'suppressed' && last.error?.code === 'opted_out' && !isAnswered;
}
