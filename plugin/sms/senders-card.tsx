import { Card, Button, Notice, Spinner } from '../../ui-kit/index.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import { HealthSection } from './health-section.tsx';
import { RegistrationList } from './registration-list.tsx';
import { knownSummary, registrationSummary, webhookSummary } from './compliance-words.ts';
import { KeywordAnswers } from './keyword-answers.tsx';
import { type ConnectedAccount, useCompliance } from './use-compliance.ts';
import type { Twilio } from './use-twilio.ts';
import { WebhookList } from './webhook-list.tsx';
import { WriteRegistration } from './write-registration.tsx';

const NOTHING_KNOWN = 'Nothing is known of the senders’ registration until then.';

interface SendersCardProps {
  account: ConnectedAccount;
  onChooseAnswers: Twilio['chooseAnswers'];
}

/** Whether carriers know the account's senders, and whether texts to them come in. */
export function SendersCard({ account, onChooseAnswers }: SendersCardProps) {
  const { view, error, known, isAsking, refresh } = useCompliance(account);
  if (!view) {
    return (
      <Card flush aria-label="Senders" className="shrink-0">
        <div className="p-4">
          {error ? (
            <ErrorNotice
              error={error}
              onRetry={refresh}
              announce
              loading={isAsking ? 'Asking Twilio…' : undefined}
              also={known ? undefined : NOTHING_KNOWN}
            />
          ) : (
            <Spinner label="Asking Twilio about registrations and webhooks…" />
          )}
        </div>
        {error && known ? (
          <HealthSection title="A2P registration" {...knownSummary(known)}>
            <RegistrationList view={{ registrations: known.registrations, campaigns: [] }} />
          </HealthSection>
        ) : null}
      </Card>
    );
  }
  const again = (
    <>
      {error ? (
        <Notice tone="error" announce title={error.message} className="self-stretch">
          {error.remedy} What is shown was read before.
        </Notice>
      ) : null}
      <Button size="sm" loading={isAsking ? 'Asking Twilio…' : undefined} onClick={refresh}>
        Check again
      </Button>
    </>
  );
  return (
    <Card flush aria-label="Senders" className="shrink-0">
      <HealthSection
        title="A2P registration"
        {...registrationSummary(view)}
        action={<WriteRegistration business={view.business} />}
      >
        {view.unread.length > 0 ? (
          <Notice
            tone="warning"
            title={`Twilio keeps from this account: ${view.unread.join(', ')}`}
          >
            What depends on them is not known. Look in the Twilio console whether the account may
            read them.
          </Notice>
        ) : null}
        <RegistrationList view={view} />
        {again}
      </HealthSection>
      <HealthSection title="Texts that come in" {...webhookSummary(view)}>
        <WebhookList
          webhooks={view.webhooks}
          answers={
            <KeywordAnswers
              value={account.keywordsAnsweredBy}
              onChoose={onChooseAnswers}
              onChosen={refresh}
            />
          }
        />
        {again}
      </HealthSection>
    </Card>
  );
}
