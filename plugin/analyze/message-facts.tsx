import { format } from 'date-fns';
import { formatNumber } from '../../core/phone.ts';
import type { MessageView } from '../api/views.ts';
import { Fact, Facts } from '../builder/fact.tsx';
import { messageSender } from '../test/message-sender.ts';

/** A message's recipient, sender and segments, and the receipt of its consent. */
export function MessageFacts({ message }: { message: MessageView }) {
  const { receipt } = message;
  return (
    <Facts>
      <Fact name="To">{formatNumber(message.recipient)}</Fact>
      <Fact name="From">{messageSender(message)}</Fact>
      <Fact name="Segments">{`${message.segments} (${message.encoding})`}</Fact>
      {receipt.offer === '' ? null : <Fact name="Offer">{`“${receipt.offer}”`}</Fact>}
      <Fact name={receipt.kind === 'basis' ? 'Basis' : 'Consent'}>{`“${receipt.words}”`}</Fact>
      <Fact name="Read as">{receipt.why}</Fact>
      <Fact name="Agreed">{format(new Date(receipt.at), 'd MMM yyyy, H:mm:ss')}</Fact>
      <Fact name="Receipt">
        <span className="break-all">{receipt.id}</span>
      </Fact>
    </Facts>
  );
}
