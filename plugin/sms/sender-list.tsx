import { MessagesSquare, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatNumber } from '../../core/phone.ts';
import { Badge, Notice, Spinner } from '../../ui-kit/index.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import { sendersWords } from './twilio-words.ts';
import type { Twilio } from './use-twilio.ts';

/** The connected account's numbers and Messaging Services, with what they can do. */
export function SenderList({ twilio }: { twilio: Twilio }) {
  const { senders, sendersError } = twilio;
  if (sendersError) {
    return <ErrorNotice error={sendersError} onRetry={twilio.refresh} announce />;
  }
  if (!senders) return <Spinner label="Asking Twilio for its numbers…" />;
  if (senders.numbers.length === 0 && senders.services?.length === 0) {
    return (
      <Notice tone="warning" title="This account has no numbers yet">
        Buy one in the Twilio console, then open this again.
      </Notice>
    );
  }
  return (
    <section aria-label="What it can send from" className="flex flex-col gap-1.5">
      <h3 className="text-label font-[600]">{sendersWords(senders)}</h3>
      <ul className="divide-y divide-line rounded-input border border-line">
        {senders.numbers.map(({ number, name, sms, mms }) => (
          <Row
            key={number}
            icon={<Phone size={15} aria-hidden />}
            id={formatNumber(number)}
            name={name === number ? '' : name}
          >
            {sms ? <Badge tone="success">SMS</Badge> : <Badge tone="warning">No SMS</Badge>}
            {mms ? <Badge>MMS</Badge> : null}
          </Row>
        ))}
        {senders.services?.map(({ sid, name }) => (
          <Row
            key={sid}
            icon={<MessagesSquare size={15} aria-hidden />}
            id={sid}
            name={name}
            isService
          >
            <Badge tone="success">Messaging Service</Badge>
          </Row>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  icon: ReactNode;
  id: string;
  name: string;
  /** People know a Messaging Service by its name, and a number by its digits. */
  isService?: boolean;
  children: ReactNode;
}

function Row({ icon, id, name, isService = false, children }: RowProps) {
  const [first, second] = isService && name !== '' ? [name, id] : [id, name];
  return (
    <li className="flex items-center gap-2.5 px-3 py-2">
      <span className="text-muted">{icon}</span>
      <span className="min-w-0 flex-1">
        <span className="tabular block truncate">{first}</span>
        {second === '' ? null : (
          <span className="block truncate text-secondary text-muted">{second}</span>
        )}
      </span>
      <span className="flex shrink-0 gap-1.5">{children}</span>
    </li>
  );
}
