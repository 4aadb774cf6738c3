import {
  CircleDashed,
  CircleHelp,
  type LucideIcon,
  MessageSquareReply,
  MessageSquareX,
  MessagesSquare,
} from 'lucide-react';
import type { TakenAs } from '../../core/messaging/taken-as.ts';
import { cx } from '../../ui-kit/index.ts';
import { TAKEN_LABELS } from './received-words.ts';

const ICONS: Readonly<Record<TakenAs, LucideIcon>> = {
  stop: MessageSquareX,
  start: MessageSquareReply,
  help: CircleHelp,
  turn: MessagesSquare,
  nothing: CircleDashed,
};

/** What a text that came in was taken as, in a word. */
export function TakenText({ takenAs, detail }: { takenAs: TakenAs; detail?: string }) {
  const Icon = ICONS[takenAs];
  const isKeyword = takenAs !== 'turn' && takenAs !== 'nothing';
  return (
    <span
      className={cx(
        'tabular inline-flex items-center gap-1.5 text-secondary whitespace-nowrap',
        isKeyword ? 'font-[560]' : 'text-muted',
      )}
    >
      <Icon size={14} aria-hidden />
      {TAKEN_LABELS[takenAs]}
      {detail ? <span className="font-normal text-muted">· {detail}</span> : null}
    </span>
  );
}
