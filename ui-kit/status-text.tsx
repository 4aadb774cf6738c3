import {
  Ban,
  Check,
  CheckCheck,
  CircleAlert,
  CircleDashed,
  CircleHelp,
  Clock,
  type LucideIcon,
  Reply,
  Send,
} from 'lucide-react';
import { cx } from './cx.ts';
import { type Tone, toneTextClass } from './tone.ts';

export interface StatusTextProps {
  /** A message's status as stored. One that is not known is shown as it is. */
  status: string;
  /** Goes after it: a time, an error code. */
  detail?: string | undefined;
}

interface Look {
  word: string;
  tone: Tone;
  icon: LucideIcon;
}

const looks = new Map<string, Look>([
  ['queued', { word: 'Queued', tone: 'neutral', icon: Clock }],
  ['scheduled', { word: 'Scheduled', tone: 'neutral', icon: Clock }],
  ['sending', { word: 'Sending', tone: 'neutral', icon: CircleDashed }],
  ['accepted', { word: 'Accepted', tone: 'neutral', icon: CircleDashed }],
  // Sent is not delivered: no tick that could be read so, and no green.
  ['sent', { word: 'Sent', tone: 'neutral', icon: Send }],
  ['delivered', { word: 'Delivered', tone: 'success', icon: Check }],
  ['read', { word: 'Read', tone: 'success', icon: CheckCheck }],
  ['partially_delivered', { word: 'Partly delivered', tone: 'warning', icon: CircleAlert }],
  ['undelivered', { word: 'Not delivered', tone: 'error', icon: CircleAlert }],
  ['failed', { word: 'Failed', tone: 'error', icon: CircleAlert }],
  ['canceled', { word: 'Canceled', tone: 'neutral', icon: Ban }],
  ['suppressed', { word: 'Suppressed', tone: 'warning', icon: Ban }],
  ['receiving', { word: 'Receiving', tone: 'neutral', icon: Reply }],
  ['received', { word: 'Received', tone: 'neutral', icon: Reply }],
]);

/** A message's status in words, with a colour that repeats what the word says. */
export function StatusText({ status, detail }: StatusTextProps) {
  const look = looks.get(status) ?? { word: status, tone: 'neutral', icon: CircleHelp };
  const Icon = look.icon;
  return (
    <span
      className={cx(
        'tabular inline-flex items-center gap-1.5 text-secondary whitespace-nowrap',
        toneTextClass(look.tone),
      )}
    >
      <Icon size={14} aria-hidden />
      {look.word}
      {detail ? <span className="text-muted">· {detail}</span> : null}
    </span>
  );
}
