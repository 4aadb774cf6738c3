import { Send } from 'lucide-react';
import { useState } from 'react';
import type { Template } from '../../core/records/template.ts';
import { Button } from '../../ui-kit/index.ts';
import { SendTestDialog } from './send-test-dialog.tsx';
import type { Twilio } from './use-twilio.ts';

/** The way to see the text on a phone of one's own. */
export function SendTest({ template, twilio }: { template: Template; twilio: Twilio }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        className="self-start"
        icon={<Send size={15} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        Send a test…
      </Button>
      {open ? (
        <SendTestDialog template={template} twilio={twilio} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
