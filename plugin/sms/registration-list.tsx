import { Badge } from '../../ui-kit/index.ts';
import type { ComplianceView } from '../../core/messaging/compliance-views.ts';
import { CheckLine } from './check-line.tsx';
import { REGISTRATION_TONES, REGISTRATION_WORDS } from './compliance-words.ts';
import { SenderGroup } from './sender-group.tsx';

/** Each sender's way to being registered, and what a reviewer is likely to hold against it. */
export function RegistrationList({
  view,
}: {
  view: Pick<ComplianceView, 'registrations' | 'campaigns'>;
}) {
  return (
    <ul className="w-full divide-y divide-line">
      {view.registrations.map(({ sender, name, state, steps }) => {
        const review = view.campaigns.find((one) => one.sender === sender);
        return (
          <SenderGroup
            key={sender}
            sender={sender}
            name={name}
            badge={<Badge tone={REGISTRATION_TONES[state]}>{REGISTRATION_WORDS[state]}</Badge>}
          >
            {steps.map((step, index) => (
              <CheckLine key={index} {...step} />
            ))}
            {review ? <Review findings={review.findings} /> : null}
          </SenderGroup>
        );
      })}
    </ul>
  );
}

type Findings = ComplianceView['campaigns'][number]['findings'];

/** Under one heading: there may be a dozen of them. */
function Review({ findings }: { findings: Findings }) {
  return (
    <li className="mt-1.5 flex flex-col gap-1">
      <h4 className="text-secondary font-[600]">In the campaign’s text</h4>
      <ul aria-label="In the campaign’s text" className="flex flex-col gap-1">
        {findings.map(({ severity, message, remedy }, index) => (
          <CheckLine
            key={index}
            state={severity === 'error' ? 'failed' : 'to do'}
            text={message}
            remedy={remedy}
          />
        ))}
      </ul>
    </li>
  );
}
