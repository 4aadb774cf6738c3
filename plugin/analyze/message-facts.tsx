import { format } from 'date-fns';
import type { ReactNode } from 'react';
import { formatNumber } from '../../core/phone.ts';
import type { MessageView } from '../api/views.ts';
import { messageSender } from '../test/message-sender.ts';

/** A message's recipient, sender and segments, and the receipt of its consent. */
export function MessageFacts({ message }: { message: MessageView }) {
  const { receipt } = message;
  return (
    <dl className="grid grid-cols-[84px_1fr] gap-x-3 gap-y-1 text-secondary">
      <Row name="To">{formatNumber(message.recipient)}</Row>
      <Row name="From">{messageSender(message)}</Row>
      <Row name="Segments">{`${message.segments} (${message.encoding})`}</Row>
      {receipt.offer === '' ? null : <Row name="Offer">{`“${receipt.offer}”`}</Row>}
      <Row name={receipt.kind === 'basis' ? 'Basis' : 'Consent'}>{`“${receipt.words}”`}</Row>
      <Row name="Read as">{receipt.why}</Row>
      <Row name="Agreed">{format(new Date(receipt.at), 'd MMM yyyy, H:mm:ss')}</Row>
      <Row name="Receipt">
        <span className="break-all">{receipt.id}</span>
      </Row>
    </dl>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="tabular min-w-0 break-words">{children}</dd>
    </>
  );
}
