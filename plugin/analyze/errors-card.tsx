import { CircleCheck } from 'lucide-react';
import { Badge, Button, Card, EmptyState } from '../../ui-kit/index.ts';
import type { ErrorFigure } from '../api/analytics-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { codeToShow, withoutStop } from '../builder/error-words.ts';
import { numberWords } from './figure-words.ts';
import { filterOf, NO_FILTER } from './message-filter.ts';
import { messagesOf, type SpanChoice } from './span.ts';
import { isOfMessages } from './use-error-options.ts';

interface ErrorsCardProps {
  errors: readonly ErrorFigure[];
  /** What they are counted for. */
  choice: SpanChoice;
}

/** What went wrong most: what it means, where it comes from, what to do, and to which messages. */
export function ErrorsCard({ errors, choice }: ErrorsCardProps) {
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
            <ErrorLine key={error.code} error={error} choice={choice} />
          ))}
        </ol>
      )}
    </Card>
  );
}

function ErrorLine({ error, choice }: { error: ErrorFigure; choice: SpanChoice }) {
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
        {isOfMessages(error) ? <ShowMessages error={error} choice={choice} /> : null}
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

function ShowMessages({ error, choice }: { error: ErrorFigure; choice: SpanChoice }) {
  const { api, projectId, navigate, openRecord, panel } = useBuilder();
  const words = error.messages === 1 ? 'Show the message' : 'Show the messages';
  /** A single one is opened beside the list, unless the list has more by now, or cannot be read. */
  async function show() {
    const wanted = { ...messagesOf(choice), errorCode: error.code };
    const filter = filterOf({ ...NO_FILTER, ...wanted }, Date.now());
    const rows =
      error.messages === 1
        ? await api.messages.list({ projectId, ...filter }).then(
            ({ messages }) => messages,
            () => [],
          )
        : [];
    const [only, ...more] = rows;
    panel.setState({ messagesWanted: wanted });
    if (only && more.length === 0) openRecord('messages', only.id);
    else navigate('messages');
  }
  return (
    <Button
      aria-label={`${words}: ${withoutStop(error.meaning)}`}
      variant="link"
      size="sm"
      className="-ml-2.5"
      onClick={() => void show()}
    >
      {words}
    </Button>
  );
}
