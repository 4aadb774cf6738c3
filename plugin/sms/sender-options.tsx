import { MessagesSquare, Pencil, Phone, Smartphone } from 'lucide-react';
import { type Sender, senderValue, senderWords } from '../../core/phone.ts';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { SelectGroup, SelectOption } from '../../ui-kit/index.ts';
import type { TwilioSenders } from '../api/views.ts';
import { senderTextSchema } from './sender-text.ts';
import { shortSid } from './twilio-words.ts';

interface OptionsInput {
  isLive: boolean;
  sender: Sender | null;
  isOffered: boolean;
  senders: TwilioSenders | null;
  /** What the project’s templates are sent from: offered while the account’s are not known. */
  inUse: readonly Sender[];
}

/** What texts of one environment can be sent from. */
export function senderOptions(input: OptionsInput): (SelectOption | SelectGroup)[] {
  const { isLive, sender, isOffered, senders, inUse } = input;
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
  const others = inUse.filter((one) => sender === null || senderValue(one) !== senderValue(sender));
  if (senders === null && others.length > 0) {
    groups.push({
      heading: 'Used by other SMS',
      options: others.map((one) => ({
        value: senderValue(one),
        label: senderWords(one),
        icon: iconOf(one.type),
      })),
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

/** What the templates of a project are sent from, each once. */
export function sendersInUse(draft: Draft): readonly Sender[] {
  const all = recordsOf(draft, 'template').flatMap(({ senders }) => Object.values(senders));
  const byValue = new Map(
    all.flatMap((sender) => (sender === null ? [] : [[senderValue(sender), sender] as const])),
  );
  return [...byValue.values()];
}
