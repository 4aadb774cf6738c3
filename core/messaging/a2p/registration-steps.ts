import type { AccountFacts, ReviewError, ServiceFacts } from '../account-facts.ts';
import { formatNumber } from '../../phone.ts';
import type { RegistrationStep } from './registration.ts';

const A2P_PAGE = 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc';
const TOLL_FREE_PAGE =
  'https://www.twilio.com/docs/messaging/compliance/toll-free/console-onboarding';

type Step = Omit<RegistrationStep, 'what'>;

const DONE = { state: 'done', remedy: '', link: null } as const;

/** The brand of the service's campaign; without a campaign, the account's best one. */
export function brandStep(facts: AccountFacts, service: ServiceFacts | null): RegistrationStep {
  const wanted = service?.campaign?.brandSid;
  const brands = facts.brands.filter((brand) => !wanted || brand.sid === wanted);
  const brand = brands.find((one) => one.status === 'APPROVED' && !one.isMock) ?? brands[0];
  // One that was registered elsewhere is not among the account's; its campaign vouches for it.
  if (!brand && service?.campaign?.status === 'VERIFIED' && !service.campaign.isMock) {
    return { what: 'brand', ...DONE, text: "The campaign's brand is approved." };
  }
  return { what: 'brand', ...stepOfBrand(brand) };
}

function stepOfBrand(brand: AccountFacts['brands'][number] | undefined): Step {
  if (!brand) {
    return {
      state: 'to do',
      text: 'No brand is registered.',
      remedy: 'Register the business as a brand in the Twilio console, under Trust Hub.',
      link: A2P_PAGE,
    };
  }
  if (brand.isMock) return mock('brand');
  if (brand.status === 'APPROVED') return { ...DONE, text: 'The brand is approved.' };
  if (brand.status === 'PENDING' || brand.status === 'IN_REVIEW') {
    return waiting('The brand is being checked.');
  }
  return failed(`The brand ${statusWords(brand.status)}.`, brand.errors, 'brand');
}

export function campaignStep(service: ServiceFacts): RegistrationStep {
  return { what: 'campaign', ...stepOfCampaign(service) };
}

function stepOfCampaign({ campaign, name }: ServiceFacts): Step {
  if (!campaign) {
    return {
      state: 'to do',
      text: `“${name}” has no campaign.`,
      remedy: 'Register one for it in the Twilio console; the text for it can be written below.',
      link: A2P_PAGE,
    };
  }
  if (campaign.isMock) return mock('campaign');
  if (campaign.status === 'VERIFIED') return { ...DONE, text: 'The campaign is approved.' };
  const { errors } = campaign;
  const isReviewed = campaign.status === 'PENDING' || campaign.status === 'IN_PROGRESS';
  // A refused campaign can still say PENDING: what was held against it says otherwise.
  if (isReviewed && errors.length === 0) return waiting('The campaign is being reviewed.');
  const words = statusWords(isReviewed ? 'REJECTED' : campaign.status);
  return failed(`The campaign ${words}.`, errors, 'campaign');
}

export function poolStep(number: string, service: ServiceFacts | null): RegistrationStep {
  if (service) {
    return { what: 'sender pool', ...DONE, text: `It is in the sender pool of “${service.name}”.` };
  }
  return {
    what: 'sender pool',
    state: 'to do',
    text: `${formatNumber(number)} is in the sender pool of no Messaging Service, so no campaign covers it.`,
    remedy: 'Add it to the sender pool of the Messaging Service that has the campaign.',
    link: A2P_PAGE,
  };
}

export function emptyPoolStep(service: ServiceFacts): RegistrationStep {
  return {
    what: 'sender pool',
    state: 'to do',
    text: `The sender pool of “${service.name}” is empty, so it can send nothing.`,
    remedy: 'Add a number to it in the Twilio console.',
    link: A2P_PAGE,
  };
}

export function tollFreeStep(facts: AccountFacts, number: string): RegistrationStep {
  const all = facts.tollFree.filter((one) => one.number === number);
  const found = all.find((one) => one.status === 'TWILIO_APPROVED') ?? all[0];
  return { what: 'toll-free verification', ...stepOfTollFree(found, number) };
}

function stepOfTollFree(found: AccountFacts['tollFree'][number] | undefined, number: string): Step {
  if (!found) {
    return {
      state: 'to do',
      text: `The toll-free number ${formatNumber(number)} is not verified.`,
      remedy: 'Submit its verification in the Twilio console.',
      link: TOLL_FREE_PAGE,
    };
  }
  if (found.status === 'TWILIO_APPROVED') {
    return { ...DONE, text: `The toll-free number ${formatNumber(number)} is verified.` };
  }
  if (found.status === 'PENDING_REVIEW' || found.status === 'IN_REVIEW') {
    return waiting(`The verification of ${formatNumber(number)} is being reviewed.`);
  }
  return {
    state: 'failed',
    text: `The verification of ${formatNumber(number)} ${statusWords(found.status)}.${found.reason ? ` ${sentence(found.reason)}` : ''}`,
    remedy: 'Correct it in the Twilio console and submit it again.',
    link: TOLL_FREE_PAGE,
  };
}

function waiting(text: string): Step {
  return {
    state: 'waiting',
    text,
    remedy: 'Wait for the decision: days, sometimes weeks. Carriers may block texts until then.',
    link: null,
  };
}

function failed(text: string, errors: readonly ReviewError[], what: 'brand' | 'campaign'): Step {
  const [first] = errors;
  const why = errors.map(({ text: said, code }) => `${sentence(said)} (${code})`).join(' ');
  return {
    state: 'failed',
    text: why === '' ? text : `${text} ${why}`,
    remedy: `Correct the ${what} in the Twilio console and submit it again.`,
    link: first ? errorPage(first.code) : A2P_PAGE,
  };
}

function errorPage(code: string): string {
  return /^\d{5}$/.test(code) ? `https://www.twilio.com/docs/api/errors/${code}` : A2P_PAGE;
}

function mock(what: string): Step {
  return {
    state: 'to do',
    text: `There is only a mock ${what}, which is for testing.`,
    remedy: `Register a real ${what}.`,
    link: A2P_PAGE,
  };
}

/** @example statusWords('DELETION_PENDING') // 'is deletion pending' */
function statusWords(status: string): string {
  if (/^(TWILIO_)?(FAILED|REJECTED)$/.test(status)) return 'was refused';
  return `is ${status.replaceAll('_', ' ').toLowerCase()}`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
