import { ChevronRight } from 'lucide-react';
import type { Environment, Sender } from '../../core/phone.ts';
import type { Template } from '../../core/records/template.ts';
import { SenderField } from './sender-field.tsx';
import { useRegistrations } from './use-registrations.ts';
import type { Twilio } from './use-twilio.ts';

interface SenderFieldsProps {
  template: Template;
  twilio: Twilio;
  onSenders: (senders: Template['senders']) => void;
}

/** Who a text is sent from: Live first, the other environments below. */
export function SenderFields({ template, twilio, onSenders }: SenderFieldsProps) {
  const registrations = useRegistrations(twilio);
  const field = (environment: Environment) => (
    <SenderField
      key={environment}
      environment={environment}
      sender={template.senders[environment]}
      twilio={twilio}
      registrations={registrations}
      onSender={(sender: Sender | null) =>
        onSenders({ ...template.senders, [environment]: sender })
      }
    />
  );
  const { sandbox, 'pre-release': preRelease } = template.senders;
  return (
    <>
      {field('live')}
      <details className="group" open={sandbox !== null || preRelease !== null ? true : undefined}>
        <summary className="flex cursor-pointer list-none items-center gap-1.5 rounded-chip text-label font-[600]">
          <ChevronRight
            size={15}
            aria-hidden
            className="text-muted transition-[rotate] group-open:rotate-90"
          />
          Other environments
        </summary>
        <div className="flex flex-col gap-4 pt-3">
          {field('sandbox')}
          {field('pre-release')}
        </div>
      </details>
    </>
  );
}
