import type { AccountFacts, NumberFacts, ServiceFacts } from './account-facts.ts';
import { checkAddress } from './check-address.ts';
import type { WebhookCheck } from './webhook-check.ts';

/** Whether texts to a sender of ours come in, and what to change at Twilio when they do not. */
export interface SenderWebhooks {
  /** A number in E.164 or the id of a Messaging Service. */
  readonly sender: string;
  readonly name: string;
  /** False: texts to it may well belong elsewhere. Null: it may be in the pool of one in use. */
  readonly inUse: boolean | null;
  /**
   * False: where its texts go is decided by a Messaging Service that could not be read, or may be. What is
   * said of it then is neither a fault nor a proof.
   */
  readonly isKnown: boolean;
  readonly checks: readonly WebhookCheck[];
}

export interface WebhookAddresses {
  readonly inbound: string;
  readonly status: string;
}

/** The doors under a public address, as `server/http/webhooks.ts` opens them. */
export function webhookAddresses(publicUrl: string): WebhookAddresses {
  return {
    inbound: `${publicUrl}/webhooks/twilio/inbound`,
    status: `${publicUrl}/webhooks/twilio/status`,
  };
}

/**
 * Each number that texts and each Messaging Service of an account, against our addresses. `used` are
 * the senders that the project texts from; the numbers of a service in use text for it. Services in use
 * that the account has, or may have, and that could not be read come last.
 */
export function webhookHealth(
  facts: AccountFacts,
  wanted: WebhookAddresses,
  used: ReadonlySet<string>,
): SenderWebhooks[] {
  const services = facts.services.filter((service) => !facts.notRead.includes(service.sid));
  const pooled = services.filter(({ sid }) => used.has(sid)).flatMap(({ pool }) => pool);
  const inUse = new Set([...used, ...pooled]);
  const numbers = facts.numbers.filter((number) => number.sms);
  const inPools = new Set(services.flatMap(({ pool }) => pool));
  const areAllKnown = facts.notRead.length === 0 && !areServicesKept(facts);
  const unread = servicesNotRead(facts, used);
  return [
    ...numbers.map((number) => {
      const { number: sender, name } = number;
      const check = numberInbound(number, services, wanted.inbound);
      if (areAllKnown || inPools.has(sender)) return judged(inUse, sender, name, [check]);
      const isUsed = inUse.has(sender) || (unread.length > 0 ? null : false);
      return { sender, name, inUse: isUsed, isKnown: false, checks: [unsure(check, isUsed)] };
    }),
    ...services.map((service) =>
      judged(inUse, service.sid, service.name, [
        serviceInbound(service, wanted.inbound),
        serviceStatus(service, wanted.status),
      ]),
    ),
    ...unread,
  ];
}

/** What a number says itself, where a service may have it whose address counts instead. */
function unsure({ what, text }: WebhookCheck, isUsed: boolean | null): WebhookCheck {
  return {
    what,
    state: 'note',
    text: `${text} A Messaging Service that could not be read may override that.`,
    remedy: isUsed === false ? '' : 'Look in the Twilio console where texts to it go.',
  };
}

function servicesNotRead(facts: AccountFacts, used: ReadonlySet<string>): SenderWebhooks[] {
  const names = new Map(facts.services.map(({ sid, name }) => [sid, name]));
  const isThere = (sid: string) => names.has(sid) || areServicesKept(facts);
  const isRead = (sid: string) => names.has(sid) && !facts.notRead.includes(sid);
  return [...used]
    .filter((sender) => isService(sender) && isThere(sender) && !isRead(sender))
    .map((sender) => ({
      sender,
      name: names.get(sender) ?? sender,
      inUse: true,
      isKnown: false,
      checks: [
        {
          what: 'inbound',
          state: 'note',
          text: 'Where texts to this Messaging Service and its numbers go could not be read.',
          remedy: 'Look for it in the Twilio console.',
        },
      ],
    }));
}

function isService(sender: string): boolean {
  return sender.startsWith('MG');
}

function areServicesKept({ unread }: AccountFacts): boolean {
  return unread.includes('Messaging Services');
}

/** Of a sender that is not in use it is told where its texts go, and nobody to change that. */
function judged(
  inUse: ReadonlySet<string>,
  sender: string,
  name: string,
  checks: readonly WebhookCheck[],
): SenderWebhooks {
  if (inUse.has(sender)) return { sender, name, inUse: true, isKnown: true, checks };
  const told = checks.map((check) =>
    check.state === 'wrong' ? { ...check, state: 'note' as const, remedy: '' } : check,
  );
  return { sender, name, inUse: false, isKnown: true, checks: told };
}

function numberInbound(
  number: NumberFacts,
  services: readonly ServiceFacts[],
  wanted: string,
): WebhookCheck {
  const service = services.find((one) => one.pool.includes(number.number));
  if (service && !service.usesNumberWebhooks) return overridden(number, service, wanted);
  if (number.application !== null) {
    return {
      what: 'inbound',
      state: 'wrong',
      text: 'A TwiML App answers texts to this number, whatever its own address is.',
      remedy: `Choose “Webhook” instead of the app under Messaging in the number's settings, and set it to ${wanted} by POST.`,
    };
  }
  return checkAddress(
    'Texts to this number',
    { url: number.inboundUrl, method: number.inboundMethod },
    { url: wanted, where: "the number's settings, under “A message comes in”" },
  );
}

/** The service's address counts, so a right one on the number does nothing. */
function overridden(number: NumberFacts, service: ServiceFacts, wanted: string): WebhookCheck {
  const counts = serviceInbound(service, wanted);
  const by = `The Messaging Service “${service.name}” overrides this number's own address`;
  if (counts.state === 'ok') {
    return { ...counts, text: `${by}; the service's is right.` };
  }
  const own = { url: number.inboundUrl, method: number.inboundMethod };
  const isOwnRight =
    number.application === null && checkAddress('', own, { url: wanted, where: '' }).state === 'ok';
  return {
    ...counts,
    text: `${by}${isOwnRight ? ', although that one is right' : ''}. ${counts.text}`,
    remedy: isOwnRight
      ? `${counts.remedy} Or choose “Defer to sender's webhook” there.`
      : counts.remedy,
  };
}

function serviceInbound(service: ServiceFacts, wanted: string): WebhookCheck {
  if (service.usesNumberWebhooks) {
    return {
      what: 'inbound',
      state: 'ok',
      text: 'Each number of the service uses its own address.',
      remedy: '',
    };
  }
  const where = `the settings of the Messaging Service “${service.name}”, under Integration`;
  const own = { url: service.inboundUrl, method: service.inboundMethod };
  return checkAddress('Texts to this Messaging Service', own, { url: wanted, where });
}

/** Our own texts carry their status callback with them; the service's is for everybody else's. */
function serviceStatus(service: ServiceFacts, wanted: string): WebhookCheck {
  const { statusCallback } = service;
  const isOurs = statusCallback === null || statusCallback.startsWith(wanted);
  return {
    what: 'status callback',
    state: isOurs ? 'ok' : 'note',
    text: isOurs
      ? 'Each text of ours names the address that its status goes to.'
      : `The service reports to ${statusCallback}. Texts of ours name their own address, so theirs come here.`,
    remedy: '',
  };
}
