import { MessagesSquare, Pencil, Phone, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { type Environment, type Sender, senderValue, senderWords } from '../../core/phone.ts';
import { Select, type SelectGroup, type SelectOption, TextField } from '../../ui-kit/index.ts';
import type { TwilioSenders } from '../api/views.ts';
import { ENVIRONMENT_NAMES, senderTextSchema } from './sender-text.ts';
import { offers, shortSid } from './twilio-words.ts';
import type { Twilio } from './use-twilio.ts';

interface SenderFieldProps {
  environment: Environment;
  /** Null: the simulator, and in Live nobody. */
  sender: Sender | null;
  twilio: Twilio;
  onSender: (sender: Sender | null) => void;
}

/** Who texts of one environment are sent from: chosen from the account's, or typed. */
export function SenderField({ environment, sender, twilio, onSender }: SenderFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isLive = environment === 'live';
  const current = sender === null ? null : senderValue(sender);
  const isOffered = current !== null && offers(twilio.senders, current);
  function choose(value: string) {
    if (value === 'other') return setTyped(current ?? '');
    setTyped(null);
    if (value === 'none') return onSender(null);
    const parsed = senderTextSchema.safeParse(value);
    if (parsed.success) onSender(parsed.data);
  }
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Select
        label={isLive ? 'Phone number' : ENVIRONMENT_NAMES[environment]}
        aside={isLive ? 'Live' : undefined}
        placeholder="Choose a number"
        value={typed === null ? (current ?? (isLive ? '' : 'none')) : 'other'}
        options={optionsFor({ isLive, sender, isOffered, senders: twilio.senders })}
        hint={hintFor({ isLive, sender, isOffered, twilio })}
        onValueChange={choose}
      />
      {typed === null ? null : (
        <TypedSender
          label={
            isLive
              ? 'Number or service for Live'
              : `Number or service for ${ENVIRONMENT_NAMES[environment]}`
          }
          text={typed}
          onText={(text) => {
            setTyped(text);
            const parsed = senderTextSchema.safeParse(text);
            if (parsed.success && senderValue(parsed.data) !== current) onSender(parsed.data);
          }}
        />
      )}
    </div>
  );
}

function TypedSender(props: { label: string; text: string; onText: (text: string) => void }) {
  const { label, text, onText } = props;
  const error =
    text.trim() === '' ? undefined : senderTextSchema.safeParse(text).error?.issues[0]?.message;
  return (
    <TextField
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it appears because one chose to type
      autoFocus
      label={label}
      placeholder="+15550100100 or MG…"
      value={text}
      error={error}
      hint="A number with + and its country code, or the id of a Messaging Service."
      onValueChange={onText}
    />
  );
}

interface OptionsInput {
  isLive: boolean;
  sender: Sender | null;
  isOffered: boolean;
  senders: TwilioSenders | null;
}

function optionsFor({ isLive, sender, isOffered, senders }: OptionsInput) {
  const groups: (SelectOption | SelectGroup)[] = [];
  if (!isLive) {
    groups.push({
      value: 'none',
      label: 'Simulator, reaches nobody',
      icon: <Smartphone size={15} className="text-muted" />,
    });
  }
  if (sender && !isOffered) {
    groups.push({
      value: senderValue(sender),
      label: senderWords(sender),
      icon: iconOf(sender.type),
    });
  }
  const numbers = senders?.numbers ?? [];
  if (numbers.length > 0) {
    groups.push({
      heading: 'Numbers',
      options: numbers.map(({ number, name, sms }) => ({
        value: number,
        label: plainNumber(number),
        description: sms ? (name === number ? undefined : name) : 'Cannot send texts',
        icon: iconOf('number'),
        disabled: !sms,
      })),
    });
  }
  const services = senders?.services ?? [];
  if (services.length > 0) {
    groups.push({
      heading: 'Messaging Services',
      options: services.map(({ sid, name }) => ({
        value: sid,
        label: name === '' ? shortSid(sid) : name,
        description: shortSid(sid),
        icon: iconOf('service'),
      })),
    });
  }
  const other = 'Another number or Messaging Service…';
  groups.push({ value: 'other', label: other, icon: <Pencil size={15} className="text-muted" /> });
  if (isLive && sender) groups.push({ value: 'none', label: 'No number: not sent in Live' });
  return groups;
}

function iconOf(type: Sender['type']) {
  return type === 'number' ? (
    <Phone size={15} className="text-muted" />
  ) : (
    <MessagesSquare size={15} className="text-muted" />
  );
}

function plainNumber(number: string): string {
  const parsed = senderTextSchema.safeParse(number);
  return parsed.success ? senderWords(parsed.data) : number;
}

interface HintInput {
  isLive: boolean;
  sender: Sender | null;
  isOffered: boolean;
  twilio: Twilio;
}

function hintFor({ isLive, sender, isOffered, twilio }: HintInput): string | undefined {
  if (sender === null) return isLive ? 'Without a number it cannot be sent in Live.' : undefined;
  if (twilio.view?.connected === false) {
    return isLive
      ? 'Twilio is not connected, so Live cannot send yet.'
      : 'Twilio is not connected: the simulator is used until it is.';
  }
  if (sender.type === 'service' && twilio.senders?.services === null) {
    return 'Twilio does not let this account list its Messaging Services: check it.';
  }
  if (twilio.senders && !isOffered) return 'Not one of the connected account’s: check it.';
  return undefined;
}
