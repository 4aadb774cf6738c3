import { useState } from 'react';
import { senderWords, ENVIRONMENTS, type Environment } from '../../core/phone.ts';
import { recordOf } from '../../core/records/draft.ts';
import type { Template } from '../../core/records/template.ts';
import {
  Button,
  Checkbox,
  Dialog,
  Notice,
  SegmentedControl,
  TextField,
} from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { RECIPIENT_WORDS, recipientText } from '../builder/recipient-text.ts';
import { USUAL_SIMULATION } from '../test/simulation.ts';
import { SimulationFields } from '../test/simulation-fields.tsx';
import { SavedFirst } from './saved-first.tsx';
import { ENVIRONMENT_NAMES } from './sender-text.ts';
import type { Twilio } from './use-twilio.ts';
import { SendTestOutcome } from './send-test-outcome.tsx';
import { type SendTestState, type TestRequest, useSendTest } from './use-send-test.ts';

interface SendTestDialogProps {
  template: Template;
  twilio: Twilio;
  onClose: () => void;
}

/** Sends the saved template to one number, and shows what becomes of it. */
export function SendTestDialog({ template, twilio, onClose }: SendTestDialogProps) {
  const test = useSendTest(template.id);
  const saved = useDraft((state) => recordOf(state.saved, 'template', template.id));
  const [to, setTo] = useState('');
  const [environment, setEnvironment] = useState<Environment>('sandbox');
  const [agreed, setAgreed] = useState(false);
  const [simulation, setSimulation] = useState(USUAL_SIMULATION);
  const [asked, setAsked] = useState(false);
  const recipient = recipientText(to);
  const from = saved?.senders[environment] ?? null;
  const isReal = environment === 'live' || (twilio.view?.connected === true && from !== null);
  const request =
    saved === undefined || recipient.number === null || (isReal && from === null)
      ? null
      : {
          to: recipient.number,
          environment,
          rev: saved.rev,
          // Also as usual: what was said to reach no phone must not, should Twilio be connected by now.
          simulation: isReal ? null : simulation,
        };
  function send() {
    const isAsked = request !== null && (!isReal || agreed);
    setAsked(!isAsked);
    if (!isAsked) return;
    // A real text cannot be taken back: each further one is agreed to anew.
    setAgreed(false);
    void test.send(request);
  }
  return (
    <Dialog
      open
      title={`Send a test of ${template.title}`}
      description="With the default variant’s values, and examples for what only a call knows."
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>{CLOSE_WORDS[test.at]}</Button>
          <Button
            variant="primary"
            loading={test.at === 'sending' ? 'Sending…' : undefined}
            onClick={send}
          >
            {sendWords(test, request)}
          </Button>
        </>
      }
    >
      {/* An empty field is not blamed before one has tried. */}
      <div className="flex flex-col gap-4">
        <SavedFirst template={template} saved={saved} asked={asked} />
        <TextField
          required
          type="tel"
          label="Send it to"
          placeholder="+15550100199"
          autoComplete="tel"
          value={to}
          error={recipient.error ?? (asked && !recipient.number ? RECIPIENT_WORDS : undefined)}
          hint="A phone of your own, with + and its country code."
          onValueChange={setTo}
        />
        <SegmentedControl
          label="As in"
          value={environment}
          options={ENVIRONMENTS.map((value) => ({ value, label: ENVIRONMENT_NAMES[value] }))}
          onValueChange={(next) => {
            setEnvironment(next);
            setAgreed(false);
          }}
        />
        {isReal && from === null ? (
          <NoSender template={template} environment={environment} />
        ) : isReal ? (
          <Checkbox
            label="Send a real text, which costs money"
            description={`From ${from ? senderWords(from) : ''} through Twilio. The owner of that phone has agreed.`}
            checked={agreed}
            error={asked && !agreed ? 'Tick this to send it.' : undefined}
            onCheckedChange={setAgreed}
          />
        ) : (
          <>
            <p className="text-secondary text-muted">
              {ENVIRONMENT_NAMES[environment]} uses the simulator for this SMS: no phone gets it.
            </p>
            <SimulationFields
              many={false}
              simulation={simulation}
              onChange={(part) => setSimulation({ ...simulation, ...part })}
            />
          </>
        )}
        <SendTestOutcome test={test} />
      </div>
    </Dialog>
  );
}

/** What cannot be taken back any more is not canceled by closing. */
const CLOSE_WORDS: Readonly<Record<SendTestState['at'], string>> = {
  start: 'Cancel',
  refused: 'Cancel',
  sending: 'Close',
  unheard: 'Close',
  sent: 'Done',
};

function sendWords(test: SendTestState, request: TestRequest | null): string {
  if (test.at === 'sent') return 'Send another';
  const isSame = test.at === 'unheard' && JSON.stringify(test.request) === JSON.stringify(request);
  return isSame ? 'Send again' : 'Send';
}

interface NoSenderProps {
  template: Template;
  environment: Environment;
}

/** Nothing is sent for real from nobody; a number may stand in the field already. */
function NoSender({ template, environment }: NoSenderProps) {
  const unsaved = template.senders[environment];
  const name = ENVIRONMENT_NAMES[environment];
  return (
    <Notice
      tone="warning"
      title={
        unsaved
          ? `${senderWords(unsaved)} is not saved for ${name} yet`
          : `This SMS has no number for ${name} yet`
      }
    >
      {unsaved ? 'Save first: a test is sent from what is saved.' : 'Choose one, and save.'}
    </Notice>
  );
}
