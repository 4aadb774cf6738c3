import { useEffect, useState } from 'react';
import type { RegistrationState } from '../../core/messaging/a2p/registration.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import type { Twilio } from './use-twilio.ts';

export type RegistrationStates = ReadonlyMap<string, RegistrationState>;

const NOTHING: RegistrationStates = new Map();

/**
 * How far senders are with their registration, by number or id, as Twilio was read last: nobody asks Twilio for
 * a hint. Empty where nothing is known.
 */
export function useRegistrations({ view }: Pick<Twilio, 'view'>): RegistrationStates {
  const { api, projectId } = useBuilder();
  const [states, setStates] = useState(NOTHING);
  const accountSid = view?.connected ? view.accountSid : null;
  useEffect(() => {
    if (accountSid === null) return;
    let isHere = true;
    api.twilio.registrations({ projectId }).then(
      ({ registrations }) => {
        if (isHere) setStates(new Map(registrations.map((one) => [one.sender, one.state])));
      },
      // It is a hint: publishing says the same, and has to be heard.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [api, projectId, accountSid]);
  return accountSid === null ? NOTHING : states;
}
