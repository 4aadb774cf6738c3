import { formatNumber } from '../../core/phone.ts';
import { curly } from '../builder/curly.ts';
import { Fact, Facts } from '../builder/fact.tsx';
import { CopyButton } from '../sms/copy-button.tsx';
import { messageSender } from '../test/message-sender.ts';
import { momentWords } from '../builder/moment-words.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

interface MessageFactsProps {
  message: MessageView;
  /** Twilio's id of it, where it has one. */
  providerSid?: string | null;
}

/** A message's recipient, sender and segments, the receipt of its consent, and what Twilio calls it. */
export function MessageFacts({ message, providerSid = null }: MessageFactsProps) {
  const { receipt } = message;
  return (
    <Facts>
      <Fact name="To">{formatNumber(message.recipient)}</Fact>
      <Fact name="From">{messageSender(message)}</Fact>
      <Fact name="Segments">{`${message.segments} (${message.encoding})`}</Fact>
      <WhyFacts message={message} />
      <Fact name="Receipt">
        <span className="break-all">{receipt.id}</span>
      </Fact>
      {providerSid === null || message.transport !== 'twilio' ? null : (
        <Fact name="Twilio’s id">
          <span className="flex items-center gap-1">
            <span className="min-w-0 break-all">{providerSid}</span>
            <CopyButton text={providerSid} label="Copy Twilio’s id" />
          </span>
        </Fact>
      )}
    </Facts>
  );
}

/** Why it may be texted. */
function WhyFacts({ message }: { message: MessageView }) {
  const { receipt } = message;
  if (isAnswer(message)) return <AnswerFacts receipt={receipt} />;
  return receipt.kind === 'basis' ? (
    <BasisFacts receipt={receipt} />
  ) : (
    <ConsentFacts receipt={receipt} />
  );
}

/** The agent's answer in a conversation by text: no action asked for it, and a test send has none. */
function isAnswer({ actionId, conversationId }: MessageView): boolean {
  return actionId === null && conversationId !== null;
}

type ReceiptProps = Pick<MessageView, 'receipt'>;

/** Why it may be texted is that they have texted; whatever they wrote, they agreed to nothing by it. */
function AnswerFacts({ receipt }: ReceiptProps) {
  return (
    <>
      <Fact name="Answers">{`“${receipt.words}”`}</Fact>
      <Fact name="Texted">{momentWords(receipt.at)}</Fact>
    </>
  );
}

/** Somebody states it. Whoever is texted was not asked, so nothing here may read as their agreement. */
function BasisFacts({ receipt }: ReceiptProps) {
  return (
    <>
      <Fact name="Stated basis">{`“${receipt.words}”`}</Fact>
      <Fact name="Agreement">none: the recipient was not asked</Fact>
      <Fact name="Queued">{momentWords(receipt.at)}</Fact>
    </>
  );
}

function ConsentFacts({ receipt }: ReceiptProps) {
  return (
    <>
      {receipt.offer === '' ? null : <Fact name="Offer">{`“${receipt.offer}”`}</Fact>}
      <Fact name="Consent">{`“${receipt.words}”`}</Fact>
      <Fact name="Read as">{curly(receipt.why)}</Fact>
      <Fact name={receipt.kind === 'requested' ? 'Asked' : 'Agreed'}>
        {momentWords(receipt.at)}
      </Fact>
    </>
  );
}
