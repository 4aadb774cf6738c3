import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { StatusDot } from '../../ui-kit/index.ts';

interface HealthSectionProps {
  title: string;
  tone: 'neutral' | 'success' | 'warning' | 'error';
  /** What is the case, in a line. */
  summary: string;
  /** Below the line, outside of what opens: there it is in no column of another line's, at any width. */
  action?: ReactNode;
  children: ReactNode;
}

/** One line about the senders that opens to what it is about. */
export function HealthSection({ title, tone, summary, action, children }: HealthSectionProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section aria-label={title} className="border-line not-first:border-t">
      <div>
        <h2>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
            className="flex w-full items-center gap-3.5 rounded-card px-4 py-3 text-left focus-visible:-outline-offset-2"
          >
            <StatusDot hideLabel tone={tone} label={TONE_WORDS[tone]} />
            <span className="min-w-0 flex-1">
              <span className="block text-card">{title}</span>
              <span className="block text-secondary text-muted">{summary}</span>
            </span>
            <ChevronRight
              size={16}
              aria-hidden
              className={`shrink-0 text-muted transition-transform ${open ? 'rotate-90' : ''}`}
            />
          </button>
        </h2>
        {action ? <div className="-mt-1 px-4 pb-3 pl-[37px]">{action}</div> : null}
      </div>
      <div id={id} hidden={!open} className="px-4 pt-1.5 pb-4">
        <div className="flex flex-col items-start gap-3 pl-[21px]">{open ? children : null}</div>
      </div>
    </section>
  );
}

const TONE_WORDS = {
  neutral: 'Nothing to do',
  success: 'In order',
  warning: 'Look at this',
  error: 'Not in order',
} as const;
