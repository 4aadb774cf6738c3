import type { AccountFacts, NumberFacts, ServiceFacts } from '../account-facts.ts';
import { neededRegistration } from './needs-registration.ts';
import { type RegistrationStep, type SenderRegistration, stateOf } from './registration.ts';
import {
  brandStep,
  campaignStep,
  emptyPoolStep,
  poolStep,
  tollFreeStep,
} from './registration-steps.ts';

/**
 * The registration of each sender of an account: its numbers, then its Messaging Services. A number
 * for voice only sends no texts and needs none.
 */
export function registrationsOf(facts: AccountFacts): SenderRegistration[] {
  return [
    ...facts.numbers.filter(({ sms }) => sms).map((number) => ofNumber(facts, number)),
    ...facts.services.map((service) => ofService(facts, service)),
  ];
}

function ofNumber(facts: AccountFacts, { number, name }: NumberFacts): SenderRegistration {
  const needed = neededRegistration(number);
  if (needed === null) return { sender: number, name, state: 'not needed', steps: [] };
  if (needed === 'toll-free') return judged(number, name, [tollFreeStep(facts, number)]);
  const service = facts.services.find((one) => one.pool.includes(number)) ?? null;
  // Its pool may be one of those that were not read.
  if (!service && facts.notRead.length > 0) {
    return { sender: number, name, state: 'unknown', steps: [] };
  }
  const steps = [brandStep(facts, service), poolStep(number, service)];
  return judged(number, name, service ? [...steps, campaignStep(service)] : steps);
}

function ofService(facts: AccountFacts, service: ServiceFacts): SenderRegistration {
  const { sid, name, pool } = service;
  if (facts.notRead.includes(sid)) return { sender: sid, name, state: 'unknown', steps: [] };
  if (pool.length === 0) return judged(sid, name, [emptyPoolStep(service)]);
  const needed = pool.map(neededRegistration);
  const steps = needed.includes('campaign')
    ? [brandStep(facts, service), campaignStep(service)]
    : [];
  for (const number of pool) {
    if (neededRegistration(number) === 'toll-free') steps.push(tollFreeStep(facts, number));
  }
  if (steps.length === 0) return { sender: sid, name, state: 'not needed', steps };
  return judged(sid, name, steps);
}

function judged(
  sender: string,
  name: string,
  steps: readonly RegistrationStep[],
): SenderRegistration {
  return { sender, name, state: stateOf(steps), steps };
}
