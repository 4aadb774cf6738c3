import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { AnsweredProject } from '../twilio/answered-projects.ts';
import type { TwilioClient } from '../twilio/make-client.ts';
import type { TwilioService } from '../twilio/service.ts';
import { TwilioRefusal } from '../twilio/twilio-errors.ts';
import { listedDateSchema } from './inbound.ts';

/** HTTP statuses of whoever has no such text. */
const NOT_FOUND: ReadonlySet<number> = new Set([404, 405, 410]);
const NO_SUCH_RESOURCE = 20404;
const MOST_TRIES = 3;
const LAG_MS = 1_000;

/** Null: found, without a date. */
type Dated = Date | null | 'not found';

const datedSchema = z
  .object({ dateCreated: listedDateSchema, dateSent: listedDateSchema })
  .transform(({ dateCreated, dateSent }) => dateCreated ?? dateSent);

/**
 * Whether a text that came in was written before another one, by their ids at Twilio, whose dates are
 * of one clock. What Twilio does not find was written a moment ago, so it is the later one. The
 * order in which they came stands within one second, and where Twilio does not say. Rejects where it
 * does not answer.
 */
export async function wasWrittenBefore(
  accounts: Pick<TwilioService, 'clientOf'>,
  projects: readonly AnsweredProject[],
  first: string,
  second: string,
): Promise<boolean> {
  const client = await clientOfAny(accounts, projects);
  if (!client) return false;
  const one = await writtenAt(client, first);
  if (one === 'not found' || one === null) return false;
  const other = await foundSoon(() => writtenAt(client, second));
  return other === 'not found' || (other !== null && one < other);
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

/** Copies at Twilio may lag behind one another: a later text may be found before an earlier one. */
async function foundSoon(look: () => Promise<Dated>): Promise<Dated> {
  let found = await look();
  for (let looks = 1; found === 'not found' && looks < MOST_TRIES; looks += 1) {
    await setTimeout(LAG_MS);
    found = await look();
  }
  return found;
}

async function writtenAt(client: TwilioClient, sid: string): Promise<Dated> {
  for (let tries = 1; ; tries += 1) {
    try {
      return datedSchema.parse(await client.messages(sid).fetch());
    } catch (error) {
      if (!(error instanceof TwilioRefusal) || !NOT_FOUND.has(error.httpStatus)) throw error;
      // Without Twilio's code it may be of something in between, which is not there for long.
      if (error.code === NO_SUCH_RESOURCE || tries === MOST_TRIES) return 'not found';
    }
  }
}
