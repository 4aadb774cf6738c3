import { useId } from 'react';
import type { Business } from '../../core/messaging/a2p/business.ts';
import { Button, Checkbox, Dialog, Notice, TextField } from '../../ui-kit/index.ts';
import { bytesOf, downloadFile } from '../builder/download-file.ts';
import { RegistrationText } from './registration-text.tsx';
import { useWriteRegistration } from './use-write-registration.ts';

interface WriteRegistrationDialogProps {
  business: Business;
  onClose: () => void;
}

/** Asks for what no release says of the business, then shows the registration's text. */
export function WriteRegistrationDialog({ business, onClose }: WriteRegistrationDialogProps) {
  const form = useWriteRegistration(business);
  const { written } = form;
  const id = useId();
  return (
    <Dialog
      open
      size={written ? 'lg' : 'md'}
      title={written ? 'Opt-in description and transcripts' : 'Write my opt-in description'}
      description={
        written
          ? 'Copy the fields into the registration, and put the document where a reviewer can read it.'
          : 'Written from your release and from calls that were held on it. Nothing is sent to Twilio.'
      }
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        written ? (
          <>
            <Button className="mr-auto" onClick={form.back}>
              Back
            </Button>
            <Button
              onClick={() =>
                downloadFile(`${written.fileName}.md`, 'text/markdown', written.markdown)
              }
            >
              Download Markdown
            </Button>
            <Button
              variant="primary"
              onClick={() =>
                downloadFile(
                  `${written.fileName}.pdf`,
                  'application/pdf',
                  bytesOf(written.pdfBase64),
                )
              }
            >
              Download PDF
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button
              variant="primary"
              type="submit"
              form={id}
              loading={form.isWriting ? 'Writing…' : undefined}
            >
              Write it
            </Button>
          </>
        )
      }
    >
      {written ? <RegistrationText written={written} /> : <BusinessForm id={id} form={form} />}
    </Dialog>
  );
}

function BusinessForm({ id, form }: { id: string; form: ReturnType<typeof useWriteRegistration> }) {
  return (
    <form id={id} noValidate className="flex flex-col gap-4" onSubmit={form.write}>
      {form.error ? (
        <Notice tone="error" announce title={form.error.message}>
          {form.error.remedy}
        </Notice>
      ) : null}
      <TextField
        required
        label="Brand"
        hint="The name under which the business is registered."
        autoComplete="organization"
        {...form.field('brand')}
      />
      <TextField
        label="Privacy policy"
        type="url"
        placeholder="https://"
        hint="Its public address. It needs a part about text messages."
        autoComplete="off"
        {...form.field('privacyPolicyUrl')}
      />
      <TextField
        label="Terms"
        type="url"
        placeholder="https://"
        autoComplete="off"
        {...form.field('termsUrl')}
      />
      <TextField
        label="Where the document will be"
        type="url"
        placeholder="https://"
        hint="A public page for the transcripts. May be filled in later: then write it again."
        autoComplete="off"
        {...form.field('evidenceUrl')}
      />
      <Checkbox
        label="We share no phone numbers or consent with third parties"
        description="Reviewers look for this sentence. Tick it only if your privacy policy says so too."
        checked={form.keepsPrivate}
        onCheckedChange={form.setKeepsPrivate}
      />
    </form>
  );
}
