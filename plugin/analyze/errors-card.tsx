import { CircleCheck } from 'lucide-react';
import { Badge, Card, EmptyState } from '../../ui-kit/index.ts';
import type { ErrorFigure } from '../api/analytics-views.ts';
import { codeToShow } from '../builder/error-words.ts';
import { numberWords } from './figure-words.ts';

/** What went wrong most: what it means, where it comes from, what to do. */
export function ErrorsCard({ errors }: { errors: readonly ErrorFigure[] }) {
  return (
    <Card
      flush
      aria-label="What went wrong"
      title="What went wrong"
      description="The most frequent reasons, and what to do about each."
      className="min-w-0"
    >
      {errors.length === 0 ? (
        <div className="border-t border-line">
          <EmptyState icon={<CircleCheck size={20} />} title="Nothing went wrong on these days" />
        </div>
      ) : (
        <ol className="border-t border-line">
          {errors.map((error) => (
            <ErrorLine key={error.code} error={error} />
          ))}
        </ol>
      )}
    </Card>
  );
}

function ErrorLine({ error }: { error: ErrorFigure }) {
  const { meaning, cause, remedy, messages, apiFailures } = error;
  const code = codeToShow(error);
  return (
    <li className="flex gap-4 border-b border-line px-4 py-3 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <span className="font-[560]">{meaning}</span>
          {code === undefined ? null : <Badge>{code}</Badge>}
        </p>
        {cause === null ? null : <p className="mt-0.5 text-secondary text-muted">{cause}</p>}
        <p className="mt-0.5 text-secondary">{remedy}</p>
      </div>
      <p className="tabular shrink-0 text-right">
        <span className="block font-[600]">{numberWords(messages)}</span>
        <span className="block text-secondary text-muted">
          {messages === 1 ? 'message' : 'messages'}
        </span>
        {apiFailures > 0 ? (
          <span className="block text-secondary text-muted">
            {numberWords(apiFailures)} API {apiFailures === 1 ? 'failure' : 'failures'}
          </span>
        ) : null}
      </p>
    </li>
  );
}
