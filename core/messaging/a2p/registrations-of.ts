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
  const service = facts.services.find((one) => one.pool.includes(number)) ?? null;
  if (isUnknown(facts, number, service)) return unknown(number, name);
  if (needed === 'toll-free') return judged(number, name, [tollFreeStep(facts, number)]);
  const steps = [brandStep(facts, service), poolStep(number, service)];
  if (!service) return judged(number, name, steps);
  return withCampaign(judged(number, name, [...steps, campaignStep(service)]), service);
}

function ofService(facts: AccountFacts, service: ServiceFacts): SenderRegistration {
  const { sid, name, pool } = service;
  if (facts.notRead.includes(sid)) return unknown(sid, name);
  if (pool.length === 0 && !service.hasOtherSenders) {
    return judged(sid, name, [emptyPoolStep(service)]);
  }
  if (pool.some((number) => isUnknown(facts, number, service))) return unknown(sid, name);
  const needed = pool.map(neededRegistration);
  const steps = needed.includes('campaign')
    ? [brandStep(facts, service), campaignStep(service)]
    : [];
  for (const number of pool) {
    if (neededRegistration(number) === 'toll-free') steps.push(tollFreeStep(facts, number));
  }
  if (steps.length === 0) return { sender: sid, name, state: 'not needed', steps };
  const registration = judged(sid, name, steps);
  return needed.includes('campaign') ? withCampaign(registration, service) : registration;
}

function withCampaign(registration: SenderRegistration, service: ServiceFacts): SenderRegistration {
  const { campaign } = service;
  if (!campaign) return registration;
  const isCampaignApproved = campaign.status === 'VERIFIED';
  return { ...registration, campaign: campaign.fields, isCampaignApproved };
}

/** Whether what decides about a number could not be read: then nobody is told to register it. */
function isUnknown(facts: AccountFacts, number: string, service: ServiceFacts | null): boolean {
  const needed = neededRegistration(number);
  if (needed === null) return false;
  if (needed === 'toll-free') return facts.unread.includes('toll-free verifications');
  // Its pool may be one of those that were not read.
  if (!service) return facts.notRead.length > 0 || facts.unread.includes('Messaging Services');
  return facts.unread.includes('brands') && brandStep(facts, service).state !== 'done';
}

function unknown(sender: string, name: string): SenderRegistration {
  return { sender, name, state: 'unknown', steps: [] };
}

function judged(
  sender: string,
  name: string,
  steps: readonly RegistrationStep[],
): SenderRegistration {
  return { sender, name, state: stateOf(steps), steps };
}
