import { type FormEvent, useId, useState } from 'react';
import { Button, Dialog, Notice, TextField } from '../../ui-kit/index.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { TwilioView } from '../api/views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { type AccountText, accountNumber, checkAccountText } from './account-check.ts';
import type { Twilio } from './use-twilio.ts';

interface ConnectFormProps {
  twilio: Twilio;
  view: TwilioView;
  onClose: () => void;
  onConnected: () => void;
}

/** Account SID, Auth Token, phone number: checked as one types, then with Twilio, then stored. */
export function ConnectForm({ twilio, view, onClose, onConnected }: ConnectFormProps) {
  const form = useConnectForm(twilio, view, onConnected);
  const id = useId();
  return (
    <Dialog
      open
      title={view.connected ? 'Change account or token' : 'Connect Twilio Account'}
      description="Checked with Twilio before anything is stored. You find all three in the Twilio console."
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            type="submit"
            form={id}
            loading={form.working ? 'Checking with Twilio…' : undefined}
          >
            Connect
          </Button>
        </>
      }
    >
      <form id={id} noValidate className="flex flex-col gap-4" onSubmit={form.submit}>
        {form.error ? (
          <Notice tone="error" announce title={form.error.message}>
            {form.error.remedy} Nothing was stored.
          </Notice>
        ) : null}
        <TextField
          mono
          required
          label="Account SID"
          placeholder="AC and 32 characters"
          autoComplete="off"
          spellCheck={false}
          {...form.field('accountSid')}
        />
        <TextField
          mono
          required
          type="password"
          label="Auth Token"
          autoComplete="new-password"
          hint="Stored encrypted, and never shown again."
          {...form.field('authToken')}
        />
        <TextField
          label="Twilio phone number"
          type="tel"
          placeholder="+15550100100"
          autoComplete="off"
          hint="With + and the country code. Twilio is asked whether it is yours. May stay empty."
          {...form.field('phoneNumber')}
        />
      </form>
    </Dialog>
  );
}

function useConnectForm(twilio: Twilio, view: TwilioView, onConnected: () => void) {
  const { toast } = useBuilder();
  const [text, setText] = useState<AccountText>({
    accountSid: view.connected ? view.accountSid : '',
    authToken: '',
    phoneNumber: view.connected ? (view.phoneNumber ?? '') : '',
  });
  const [asked, setAsked] = useState(false);
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const errors = checkAccountText(text);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (working) return;
    setAsked(true);
    setError(null);
    if (Object.values(errors).some((each) => each !== undefined)) return;
    setWorking(true);
    try {
      const phoneNumber = accountNumber(text.phoneNumber);
      await twilio.connect({
        accountSid: text.accountSid.trim(),
        authToken: text.authToken.trim(),
        ...(phoneNumber === undefined ? {} : { phoneNumber }),
      });
      toast({ title: 'Twilio connected', tone: 'success', about: 'Twilio' });
      onConnected();
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setWorking(false);
    }
  }
  return {
    working,
    error,
    submit: (event: FormEvent) => void submit(event),
    /** An empty field is not blamed before one has tried. */
    field: (name: keyof AccountText) => ({
      value: text[name],
      error: asked || text[name] !== '' ? errors[name] : undefined,
      onValueChange: (value: string) => setText((before) => ({ ...before, [name]: value })),
    }),
  };
}
