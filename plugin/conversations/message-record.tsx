import { format } from 'date-fns';
import type { ReactNode } from 'react';
import { formatNumber } from '../../core/phone.ts';
import { Card, StatusText } from '../../ui-kit/index.ts';
import type { MessageView } from '../api/views.ts';
import { messageSender } from '../test/message-sender.ts';

/** One message: body, recipient, sender, segments, status, and the receipt of its consent. */
export function MessageRecord({ message }: { message: MessageView }) {
  const { receipt, error } = message;
  return (
    <Card flush>
      <div className="flex flex-col gap-3 p-3.5">
        <div className="flex items-start justify-between gap-3">
          <span className="min-w-0 text-card break-words">{message.title}</span>
          <StatusText
            status={message.status}
            detail={format(new Date(message.statusAt), 'HH:mm:ss')}
          />
        </div>
        <p className="rounded-input bg-sunken px-3 py-2 break-words whitespace-pre-wrap">
          {message.body}
        </p>
        {error ? (
          <p className="text-secondary text-error">
            {error.meaning} ({error.code}). <span className="text-muted">{error.remedy}</span>
          </p>
        ) : null}
        {message.waitsUntil ? (
          <p className="text-secondary text-muted">
            Waits for quiet hours at the recipient's place to end:{' '}
            {format(new Date(message.waitsUntil), 'd MMM, H:mm')} your time.
          </p>
        ) : null}
        <dl className="grid grid-cols-[84px_1fr] gap-x-3 gap-y-1 text-secondary">
          <Row name="To">{formatNumber(message.recipient)}</Row>
          <Row name="From">{messageSender(message)}</Row>
          <Row name="Segments">{`${message.segments} (${message.encoding})`}</Row>
          {receipt.offer === '' ? null : <Row name="Offer">{`“${receipt.offer}”`}</Row>}
          <Row name={receipt.kind === 'basis' ? 'Basis' : 'Consent'}>{`“${receipt.words}”`}</Row>
          <Row name="Read as">{receipt.why}</Row>
          <Row name="Agreed">{format(new Date(receipt.at), 'd MMM yyyy, HH:mm:ss')}</Row>
        </dl>
      </div>
    </Card>
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
