import { Badge } from '../../ui-kit/index.ts';
import type { TwilioCompliance } from '../api/views.ts';
import { CheckLine } from './check-line.tsx';
import { REGISTRATION_TONES, REGISTRATION_WORDS } from './compliance-words.ts';
import { SenderGroup } from './sender-group.tsx';

/** Each sender's way to being registered, and what a reviewer is likely to hold against it. */
export function RegistrationList({
  view,
}: {
  view: Pick<TwilioCompliance, 'registrations' | 'campaigns'>;
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
            {review?.findings.map((finding, index) => (
              <CheckLine
                key={`finding ${index}`}
                state={finding.severity === 'error' ? 'failed' : 'to do'}
                text={`In the campaign's text: ${finding.message}`}
                remedy={finding.remedy}
              />
            ))}
          </SenderGroup>
        );
      })}
    </ul>
  );
}
