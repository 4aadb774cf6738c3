import { Card, Button, Spinner } from '../../ui-kit/index.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import { HealthSection } from './health-section.tsx';
import { RegistrationList } from './registration-list.tsx';
import { registrationSummary, webhookSummary } from './compliance-words.ts';
import { useCompliance } from './use-compliance.ts';
import { WebhookList } from './webhook-list.tsx';
import { WriteRegistration } from './write-registration.tsx';

/** Whether carriers know the account's senders, and whether texts to them come in. */
export function SendersCard() {
  const { view, error, isAsking, refresh } = useCompliance();
  if (!view) {
    return (
      <Card aria-label="Senders" className="shrink-0">
        {error ? (
          <ErrorNotice
            error={error}
            onRetry={refresh}
            announce
            loading={isAsking ? 'Asking Twilio…' : undefined}
            also="Nothing is known of the senders' registration until then."
          />
        ) : (
          <Spinner label="Asking Twilio about registrations and webhooks…" />
        )}
      </Card>
    );
  }
  const again = (
    <Button size="sm" loading={isAsking ? 'Asking Twilio…' : undefined} onClick={refresh}>
      Check again
    </Button>
  );
  return (
    <Card flush aria-label="Senders" className="shrink-0">
      <HealthSection
        title="A2P registration"
        {...registrationSummary(view.registrations)}
        action={<WriteRegistration business={view.business} />}
      >
        <RegistrationList view={view} />
        {again}
      </HealthSection>
      <HealthSection title="Texts that come in" {...webhookSummary(view.webhooks)}>
        <WebhookList webhooks={view.webhooks} />
        {again}
      </HealthSection>
    </Card>
  );
}
