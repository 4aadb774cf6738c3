import { useState } from 'react';
import type { Business } from '../../core/messaging/a2p/business.ts';
import { Button } from '../../ui-kit/index.ts';
import { WriteRegistrationDialog } from './write-registration-dialog.tsx';

/** The button, and what it opens. */
export function WriteRegistration({ business }: { business: Business }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        Write my opt-in description and sample transcripts…
      </Button>
      {open ? <WriteRegistrationDialog business={business} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
