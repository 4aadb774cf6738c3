import { CircleAlert, CircleCheck, CircleDashed, Clock, ExternalLink, Info } from 'lucide-react';
import type { ReactNode } from 'react';

export type CheckState = 'done' | 'waiting' | 'failed' | 'to do' | 'note';

const MARKS: Record<CheckState, { icon: ReactNode; word: string }> = {
  done: { icon: <CircleCheck size={15} aria-hidden className="text-success" />, word: 'Done' },
  waiting: { icon: <Clock size={15} aria-hidden className="text-warning" />, word: 'Waiting' },
  failed: { icon: <CircleAlert size={15} aria-hidden className="text-error" />, word: 'Wrong' },
  'to do': { icon: <CircleDashed size={15} aria-hidden className="text-warning" />, word: 'To do' },
  note: { icon: <Info size={15} aria-hidden className="text-muted" />, word: 'Note' },
};

interface CheckLineProps {
  state: CheckState;
  text: string;
  /** What to do; empty for nothing. */
  remedy: string;
  link?: string | null;
}

/** One line of a checklist: how far it is, what is the case, and what to do about it. */
export function CheckLine({ state, text, remedy, link = null }: CheckLineProps) {
  const { icon, word } = MARKS[state];
  return (
    <li className="flex items-start gap-2 text-secondary">
      <span className="mt-[3px] shrink-0">{icon}</span>
      <span className="min-w-0 break-words">
        <span className="sr-only">{word}: </span>
        {text}
        {remedy === '' ? null : <span className="text-muted"> {remedy}</span>}
        {link === null ? null : (
          <>
            {' '}
            <a
              href={link}
              target="_blank"
              rel="noreferrer"
              className="inline-flex items-center gap-1 text-accent underline underline-offset-2"
            >
              Read about it
              <ExternalLink size={12} aria-hidden />
              <span className="sr-only"> (opens Twilio’s page in a new tab)</span>
            </a>
          </>
        )}
      </span>
    </li>
  );
}
