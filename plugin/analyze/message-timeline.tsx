import { format } from 'date-fns';
import { StatusText } from '../../ui-kit/index.ts';
import { attemptWords, historyWords } from './history-words.ts';
import type { MessageLife } from '../../core/messaging/message-views.ts';

/** The status of a message line by line, and every call to the provider. */
export function MessageTimeline({ history, attempts }: MessageLife) {
  return (
    <>
      <div className="flex flex-col gap-1.5">
        <h4 className="text-label font-[600]">Status, line by line</h4>
        <ol aria-label="Status, line by line" className="flex flex-col gap-1.5">
          {history.map((line, index) => (
            <li key={`${line.at}-${index}`}>
              <span className="flex items-center justify-between gap-3">
                <StatusText status={line.status} />
                <Time at={line.at} />
              </span>
              <span className="block pl-5 text-secondary break-words text-muted empty:hidden">
                {historyWords(line)}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <div className="flex flex-col gap-1.5">
        <h4 className="text-label font-[600]">
          {attempts.length === 0 ? 'No attempt to send it' : 'Attempts'}
        </h4>
        {attempts.length === 0 ? null : (
          <ol aria-label="Attempts" className="flex flex-col gap-1 text-secondary">
            {attempts.map((attempt) => (
              <li key={attempt.n} className="flex justify-between gap-3">
                <span className="min-w-0 break-words">
                  {attempt.n}. {attemptWords(attempt)}
                </span>
                <Time at={attempt.startedAt} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </>
  );
}

function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} className="tabular shrink-0 text-secondary text-muted">
      {format(new Date(at), 'd MMM, HH:mm:ss')}
    </time>
  );
}
