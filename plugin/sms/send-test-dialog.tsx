import { useState } from 'react';
import { senderWords } from '../../core/phone.ts';
import { ENVIRONMENTS, type Environment } from '../../core/phone.ts';
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
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { USUAL_SIMULATION } from '../test/simulation.ts';
import { SimulationFields } from '../test/simulation-fields.tsx';
import { ENVIRONMENT_NAMES, senderTextSchema } from './sender-text.ts';
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
  const recipient = recipientOf(to);
  const isReal =
    environment === 'live' ||
    (twilio.view?.connected === true && (saved?.senders[environment] ?? null) !== null);
  const request =
    saved === undefined || recipient.number === null
      ? null
      : {
          to: recipient.number,
          environment,
          rev: saved.rev,
          // Also as usual: what was said to reach no phone must not, should Twilio be connected by now.
          simulation: isReal ? null : simulation,
        };
  return (
    <Dialog
      open
      title={`Send a test of ${template.title}`}
      description="With the standard variant’s values, and examples for what only a call knows."
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>{CLOSE_WORDS[test.at]}</Button>
          <Button
            variant="primary"
            disabled={request === null || (isReal && !agreed)}
            loading={test.at === 'sending' ? 'Sending…' : undefined}
            onClick={() => {
              if (request) void test.send(request);
            }}
          >
            {sendWords(test, request)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <SavedFirst template={template} saved={saved} />
        <TextField
          required
          type="tel"
          label="Send it to"
          placeholder="+15550100199"
          autoComplete="tel"
          value={to}
          error={recipient.error}
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
        {isReal ? (
          <Checkbox
            label="Send a real text, which costs money"
            description={`From ${fromWords(saved, environment)} through Twilio. The owner of that phone has agreed.`}
            checked={agreed}
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

function recipientOf(text: string): { number: string | null; error: string | undefined } {
  if (text.trim() === '') return { number: null, error: undefined };
  const parsed = senderTextSchema.safeParse(text);
  if (!parsed.success) return { number: null, error: parsed.error.issues[0]?.message };
  if (parsed.data.type === 'number') return { number: parsed.data.number, error: undefined };
  return { number: null, error: 'A text goes to a phone number, not to a Messaging Service.' };
}

function fromWords(saved: Template | undefined, environment: Environment): string {
  const sender = saved?.senders[environment] ?? null;
  return sender ? senderWords(sender) : 'no number yet';
}

/** The server sends what it has: unsaved words would not be in it. */
function SavedFirst({ template, saved }: { template: Template; saved: Template | undefined }) {
  const { store } = useBuilder();
  const saving = useDraft((state) => state.saving === 'saving');
  if (saved === template) return null;
  return (
    <Notice
      tone="warning"
      title={saved ? 'The SMS has unsaved changes' : 'The SMS is not saved yet'}
      action={
        <Button
          size="sm"
          loading={saving ? 'Saving…' : undefined}
          onClick={() => void store.save()}
        >
          Save
        </Button>
      }
    >
      The test sends it as last saved.
    </Notice>
  );
}
