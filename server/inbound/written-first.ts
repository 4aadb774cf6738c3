import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { ProviderError } from '../../core/errors.ts';
import type { AnsweredProject } from '../twilio/answered-projects.ts';
import { CLOCK_NOISE_MS, offMsOf, type TwilioClient } from '../twilio/make-client.ts';
import type { TwilioService } from '../twilio/service.ts';
import { TwilioNoAnswer, TwilioRefusal } from '../twilio/twilio-errors.ts';
import { type Inbound, listedDateSchema } from './inbound.ts';
import type { JustSaid } from './keywords/keywords-repo.ts';
import type { InboundRow } from './repo.ts';
import { LATE, within } from '../within.ts';

/** What a text is to what was said: written before it, after it, or nobody can say. */
export type Order = 'older' | 'later' | 'unknown';

/** Null: found, without a date. */
type Dated = Date | null | 'not found';

/** Twilio waits 15 seconds for the answer to a webhook. */
const DEADLINE_MS = 6_000;
/** HTTP statuses of whoever has no such text. */
const NOT_FOUND: ReadonlySet<number> = new Set([404, 405, 410]);
const NO_SUCH_RESOURCE = 20404;
const MOST_TRIES = 3;
const LAG_MS = 1_000;
const SECOND_MS = 1_000;

const datedSchema = z
  .object({ dateCreated: listedDateSchema, dateSent: listedDateSchema })
  .transform(({ dateCreated, dateSent }) => dateCreated ?? dateSent);

/**
 * Whether a text was written before something was said, by Twilio's dates, which tell seconds: 'unknown'
 * within one, and where Twilio has no date of it. Rejects with a `ProviderError` where Twilio does not
 * answer in time. But not where it says itself what it took both texts for: then it has acted on that, in
 * the order in which it got them, and refuses what we must not send.
 */
export async function orderOf(
  accounts: Pick<TwilioService, 'clientOf'>,
  projects: readonly AnsweredProject[],
  { providerSid, optOutType }: Pick<Inbound, 'providerSid' | 'optOutType'>,
  said: JustSaid,
): Promise<Order> {
  const client = await clientOfAny(accounts, projects);
  if (!client) return 'unknown';
  const order =
    said.providerSid === null
      ? besideMoment(client, providerSid, said.at)
      : besideText(client, providerSid, said.providerSid);
  try {
    const found = await within(DEADLINE_MS, order);
    if (found !== LATE) return found;
    throw new TwilioNoAnswer('Twilio did not say in time when a text was written.', true);
  } catch (error) {
    if (optOutType !== null && said.providerSid !== null) return 'unknown';
    if (error instanceof ProviderError) throw error;
    throw new TwilioNoAnswer(`Twilio’s answer could not be read: ${String(error)}`, true);
  }
}

/**
 * The last moment, by our clock, before which a text cannot have been written: Twilio tells seconds, and
 * its clock may be a little ahead. Null where Twilio does not say, be it that it does not answer.
 */
export async function writtenAfter(
  accounts: Pick<TwilioService, 'clientOf'>,
  { projectId, providerSid }: Pick<InboundRow, 'projectId' | 'providerSid'>,
  accountSid: string | null,
): Promise<Date | null> {
  const client = await accounts.clientOf(projectId, accountSid);
  if (!client) return null;
  const dated = await within(DEADLINE_MS, onceThere(client, providerSid)).catch(() => null);
  if (!(dated instanceof Date)) return null;
  return new Date(dated.getTime() - offMsOf(client) - CLOCK_NOISE_MS);
}

/** Its webhook may be faster than Twilio's copy of it. */
async function onceThere(client: TwilioClient, sid: string): Promise<Dated> {
  for (let looks = 1; ; looks += 1) {
    const dated = await writtenAt(client, sid);
    if (dated !== 'not found' || looks === MOST_TRIES) return dated;
    await setTimeout(LAG_MS);
  }
}

/** They are of one account, and its token has just signed for this text. */
async function clientOfAny(
  accounts: Pick<TwilioService, 'clientOf'>,
  projects: readonly AnsweredProject[],
): Promise<TwilioClient | null> {
  for (const { projectId, accountSid } of projects) {
    const client = await accounts.clientOf(projectId, accountSid);
    if (client) return client;
  }
  return null;
}

/** Both have dates of one clock. */
async function besideText(client: TwilioClient, text: string, other: string): Promise<Order> {
  let [one, two] = await Promise.all([writtenAt(client, text), writtenAt(client, other)]);
  // Copies at Twilio lag behind one another: what one of them has not got is there in a moment.
  for (let looks = 1; looks < MOST_TRIES && isHalf(one, two); looks += 1) {
    await setTimeout(LAG_MS);
    if (one === 'not found') one = await writtenAt(client, text);
    else two = await writtenAt(client, other);
  }
  if (!(one instanceof Date && two instanceof Date)) return 'unknown';
  if (one.getTime() === two.getTime()) return 'unknown';
  return one < two ? 'older' : 'later';
}

function isHalf(one: Dated, two: Dated): boolean {
  return (one === 'not found') !== (two === 'not found');
}

/** The moment is of our clock. */
async function besideMoment(client: TwilioClient, text: string, at: Date): Promise<Order> {
  const dated = await writtenAt(client, text);
  if (!(dated instanceof Date)) return 'unknown';
  // The whole second it names is before that.
  return dated.getTime() - offMsOf(client) + SECOND_MS <= at.getTime() ? 'older' : 'later';
}

async function writtenAt(client: TwilioClient, sid: string): Promise<Dated> {
  for (let tries = 1; ; tries += 1) {
    try {
      // After a space stands ours: see `ownSidOf`.
      const [theirs = sid] = sid.split(' ');
      return datedSchema.parse(await client.messages(theirs).fetch());
    } catch (error) {
      if (!(error instanceof TwilioRefusal) || !NOT_FOUND.has(error.httpStatus)) throw error;
      // Without Twilio's code it may be of something in between, which is not there for long.
      if (error.code === NO_SUCH_RESOURCE || tries === MOST_TRIES) return 'not found';
    }
  }
}
