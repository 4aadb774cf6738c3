import { useState } from 'react';
import type { TemplateId } from '../../core/ids.ts';
import {
  ENVIRONMENTS,
  type Environment,
  type Sender,
  senderValue,
  senderWords,
} from '../../core/phone.ts';
import { recordsOf } from '../../core/records/draft.ts';
import type { Template } from '../../core/records/template.ts';
import { Button, Checkbox, Dialog, Select } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { isSameSender } from '../draft/changes/change-senders.ts';
import { SenderField } from './sender-field.tsx';
import { sendersInUse } from './sender-options.tsx';
import { ENVIRONMENT_NAMES } from './sender-text.ts';
import { count } from './twilio-words.ts';
import { useRegistrations } from './use-registrations.ts';
import type { Twilio } from './use-twilio.ts';

/** What is to be changed. */
export interface SenderChange {
  readonly ids: readonly TemplateId[];
  readonly environment: Environment;
  readonly sender: Sender | null;
}

interface ChangeSendersDialogProps {
  twilio: Twilio;
  onClose: () => void;
  onChange: (change: SenderChange) => void;
}

/** Several templates, or all that a sender has, get another sender of one environment in one step. */
export function ChangeSendersDialog({ twilio, onClose, onChange }: ChangeSendersDialogProps) {
  const choice = useSenderChoice();
  const { environment, to, ticked, changing, mayChange } = choice;
  const registrations = useRegistrations(twilio);
  const name = ENVIRONMENT_NAMES[environment];
  return (
    <Dialog
      open
      title="Change senders"
      description="Of the draft, until you save. One Undo takes the whole step back."
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabled={!mayChange}
            onClick={() =>
              onChange({ ids: changing.map(({ id }) => id), environment, sender: to ?? null })
            }
          >
            {changing.length === 0 ? 'Change' : `Change ${count(changing.length, 'template')}`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <div className="grid grid-cols-2 gap-3">
          <Select
            label="Environment"
            value={environment}
            options={CHOICES}
            onValueChange={choice.chooseEnvironment}
          />
          <Select
            label={`Sent from in ${name} now`}
            value={choice.from}
            options={choice.fromOptions}
            onValueChange={choice.chooseFrom}
          />
        </div>
        <TemplateTicks choice={choice} />
        <SenderField
          key={environment}
          environment={environment}
          sender={to ?? null}
          twilio={twilio}
          registrations={registrations}
          onSender={choice.setTo}
        />
        <output className="text-secondary text-muted">
          {outcomeWords(ticked.length, changing.length, mayChange)}
        </output>
      </div>
    </Dialog>
  );
}

const CHOICES = (['live', 'pre-release', 'sandbox'] as const).map((value) => ({
  value,
  label: ENVIRONMENT_NAMES[value],
}));

/** @example '2 templates change. 1 has this sender already and stays as it is.' */
function outcomeWords(ticked: number, changing: number, mayChange: boolean): string {
  if (ticked === 0) return 'Tick the templates that are to change.';
  if (!mayChange && changing > 0) return 'Choose the new sender.';
  const same = ticked - changing;
  const change = `${count(changing, 'template')} ${changing === 1 ? 'changes' : 'change'}.`;
  if (same === 0) return change;
  const stay =
    same === 1
      ? '1 has this sender already and stays as it is.'
      : `${same} have this sender already and stay as they are.`;
  return `${change} ${stay}`;
}

function useSenderChoice() {
  const draft = useDraft((state) => state.draft);
  const [environment, setEnvironment] = useState<Environment>('live');
  const [from, setFrom] = useState('any');
  const [to, setTo] = useState<Sender | null | undefined>(undefined);
  const [ids, setIds] = useState<ReadonlySet<TemplateId>>(new Set());
  const all = recordsOf(draft, 'template').toSorted((a, b) => a.title.localeCompare(b.title));
  const listOf = (place: Environment, value: string) =>
    all.filter((one) => value === 'any' || valueOf(one.senders[place]) === value);
  const shown = listOf(environment, from);
  const ticked = shown.filter(({ id }) => ids.has(id));
  const changing = ticked.filter((one) => !isSameSender(one.senders[environment], to ?? null));
  const inUse = sendersInUse(draft).filter((one) =>
    all.some(({ senders }) => isSameSender(senders[environment], one)),
  );
  return {
    environment,
    from,
    to,
    shown,
    ticked,
    changing,
    // Without a choice the simulator is meant, but in Live nobody.
    mayChange: changing.length > 0 && (environment !== 'live' || to !== undefined),
    setTo,
    fromOptions: [
      { value: 'any', label: 'Any sender' },
      { value: 'none', label: environment === 'live' ? 'No number' : 'Simulator' },
      ...inUse.map((one) => ({ value: senderValue(one), label: senderWords(one) })),
    ],
    chooseEnvironment: (value: string) => {
      setEnvironment(ENVIRONMENTS.find((known) => known === value) ?? 'live');
      setFrom('any');
      setTo(undefined);
      setIds(new Set());
    },
    /** 'All that use this sender' is meant, so they are ticked. */
    chooseFrom: (value: string) => {
      setFrom(value);
      setIds(new Set(value === 'any' ? [] : listOf(environment, value).map(({ id }) => id)));
    },
    tick: (templates: readonly Template[], on: boolean) => {
      const next = new Set(ids);
      for (const { id } of templates)
        if (on) next.add(id);
        else next.delete(id);
      setIds(next);
    },
  };
}

function valueOf(sender: Sender | null): string {
  return sender === null ? 'none' : senderValue(sender);
}

function TemplateTicks({ choice }: { choice: ReturnType<typeof useSenderChoice> }) {
  const { shown, ticked, environment, tick } = choice;
  const isAll = ticked.length === shown.length;
  if (shown.length === 0) return <p className="text-muted">No template is sent from it here.</p>;
  return (
    <fieldset className="flex max-h-[264px] min-w-0 flex-col gap-2.5 overflow-y-auto rounded-input border border-line p-3">
      <legend className="sr-only">Templates that change</legend>
      <Checkbox
        label={`All ${count(shown.length, 'template')}`}
        checked={isAll ? true : ticked.length === 0 ? false : 'indeterminate'}
        onCheckedChange={(on) => tick(shown, on)}
      />
      {shown.map((one) => (
        <Checkbox
          key={one.id}
          label={one.title}
          description={nowWords(one.senders[environment], environment)}
          checked={ticked.includes(one)}
          onCheckedChange={(on) => tick([one], on)}
        />
      ))}
    </fieldset>
  );
}

function nowWords(sender: Sender | null, environment: Environment): string {
  if (sender !== null) return `now from ${senderWords(sender)}`;
  return environment === 'live' ? 'no number now' : 'by the simulator now';
}
