import { formatNumber } from '../../core/phone.ts';
import { Button, Notice, Spinner, StatusText } from '../../ui-kit/index.ts';
import type { ApiError } from '../api/api-error.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { errorSentence } from '../builder/error-words.ts';
import type { SendTestState } from './use-send-test.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

/** What became of a test. */
export function SendTestOutcome({ test }: { test: SendTestState }) {
  if (test.at === 'refused') {
    return (
      <Notice tone="error" announce title={test.error.message}>
        {test.error.remedy}
      </Notice>
    );
  }
  if (test.at === 'unheard') return <Unheard to={test.request.to} error={test.error} />;
  if (test.at !== 'sent') return null;
  const { message, error } = test;
  return (
    <>
      {message ? <Sent message={message} /> : null}
      {error ? <Unread error={error} /> : null}
      {message || error ? null : <Spinner label="Handed over, waiting for its status…" />}
    </>
  );
}

/** Of what got no answer nobody may say that it failed. */
function Unheard({ to, error }: { to: string; error: ApiError }) {
  const { navigate } = useBuilder();
  return (
    <Notice
      tone="warning"
      announce
      title={error.code === 'offline' ? 'We did not hear back' : error.message}
      action={
        <Button size="sm" onClick={() => navigate('messages')}>
          Open Messages
        </Button>
      }
    >
      The text to {formatNumber(to)} may have been sent: Messages shows it then. While this window
      is open, “Send again” asks for the same text, which goes out once.
    </Notice>
  );
}

/** It was handed over all the same, and it is asked for again by itself. */
function Unread({ error }: { error: ApiError }) {
  return (
    <Notice tone="warning" announce title="It was handed over, but its status cannot be read now">
      {error.message} It is asked for again by itself; Messages shows it too.
    </Notice>
  );
}

function Sent({ message }: { message: MessageView }) {
  return (
    <section
      aria-label="What became of it"
      aria-live="polite"
      className="flex flex-col gap-2 rounded-input bg-sunken px-3 py-2.5"
    >
      <div className="flex items-center justify-between gap-3">
        <span className="tabular min-w-0 truncate">{formatNumber(message.recipient)}</span>
        <StatusText
          status={message.status}
          detail={message.transport === 'simulator' ? 'simulator' : undefined}
        />
      </div>
      <p className="break-words whitespace-pre-wrap text-muted">{message.body}</p>
      {message.error ? (
        <p className="text-secondary text-error">
          {errorSentence(message.error)} <span className="text-muted">{message.error.remedy}</span>
        </p>
      ) : null}
    </section>
  );
}
