import type { ReactNode } from 'react';
import type { SenderWebhooks } from '../../core/messaging/webhook-health.ts';
import { Badge, Notice } from '../../ui-kit/index.ts';
import type { ComplianceView } from '../../core/messaging/compliance-views.ts';
import { CheckLine } from './check-line.tsx';
import { isWrong } from './compliance-words.ts';
import { CopyButton } from './copy-button.tsx';
import { SenderGroup } from './sender-group.tsx';

interface WebhookListProps {
  webhooks: ComplianceView['webhooks'];
  /** Who answers the keywords that come in by them, and the way to change it. */
  answers: ReactNode;
}

/** Where texts to each sender go, and what to change at Twilio where that is not here. */
export function WebhookList({ webhooks, answers }: WebhookListProps) {
  if (webhooks === null) {
    return (
      <Notice tone="warning" title="Twilio cannot call this server">
        Until it can, Twilio is asked how each text is doing, and every 20 seconds for what people
        text back, STOP included. STOP, START and HELP get no answer from here then, since that goes
        back by Twilio’s call; so there is no choice yet of who answers them. To know at once, start
        the server with AFTERWORD_PUBLIC_URL set to the address under which Twilio reaches it.
      </Notice>
    );
  }
  const { inbound } = webhooks.addresses;
  return (
    <>
      <p className="flex max-w-full flex-wrap items-center gap-2 text-secondary">
        <span className="text-muted">Texts belong to</span>
        <code className="min-w-0 break-all rounded-chip bg-sunken px-1.5 py-0.5 font-mono">
          {inbound}
        </code>
        <CopyButton text={inbound} label="Copy the address" />
      </p>
      {answers}
      <ul className="w-full divide-y divide-line">
        {webhooks.senders.map((one) => (
          <SenderGroup
            key={one.sender}
            sender={one.sender}
            name={one.name}
            badge={<WhereBadge sender={one} />}
          >
            {one.checks.map(({ what, state, text, remedy }) => (
              <CheckLine key={what} state={STATES[state]} text={text} remedy={remedy} />
            ))}
          </SenderGroup>
        ))}
      </ul>
    </>
  );
}

/** Where its texts go, in a word; of a sender that is not in use, and where nobody knows, no judgment. */
function WhereBadge({ sender }: { sender: SenderWebhooks }) {
  if (sender.inUse === false) return <Badge>Not in use here</Badge>;
  if (!sender.isKnown) return <Badge>Not known</Badge>;
  return isWrong(sender) ? (
    <Badge tone="error">Not pointing here</Badge>
  ) : (
    <Badge tone="success">Pointing here</Badge>
  );
}

const STATES = { ok: 'done', note: 'note', wrong: 'failed' } as const;
