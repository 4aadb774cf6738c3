import { e164Schema, messagingServiceSidSchema, type Sender } from '../../../core/phone.ts';
import { wait } from '../carrier.ts';
import { endConnections } from '../end-connections.ts';
import type { Queueing, TextToQueue } from '../queueing.ts';
import type { Servers } from '../servers.ts';
import type { OtherProvider } from './other-provider.ts';
import type { People } from './people.ts';
import type { Outage, Scene } from './scenes.ts';

const NUMBER = e164Schema.parse('+15005550006');
const SERVICE = messagingServiceSidSchema.parse(`MG${'e'.repeat(32)}`);

export const SENDERS: readonly Sender[] = [
  { type: 'number', number: NUMBER },
  { type: 'service', sid: SERVICE },
];
/** Which number a person writes to who answers a sender. */
export const NUMBER_OF: Readonly<Record<string, string>> = {
  [NUMBER]: NUMBER,
  [SERVICE]: '+15005550009',
};

export interface FlowParts {
  readonly messages: number;
  readonly seconds: number;
  readonly kills: number;
  readonly databaseUrl: string | null;
  readonly scene: Scene;
  readonly servers: Servers;
  readonly provider: OtherProvider;
  readonly people: People;
  readonly queueing: Queueing;
  readonly random: () => number;
}

const TICK_MS = 250;
/** Somebody looks after what is paused. */
const RESUME_MS = 3_000;

/** Queues the texts over the time there is, while people answer and things break. Resolves with all ids. */
export async function flow(parts: FlowParts): Promise<string[]> {
  const { messages, seconds, kills, scene, provider, people, queueing, random } = parts;
  const begun = Date.now();
  const lasts = seconds * 1_000;
  const ids: string[] = [];
  const recipients = peopleOf(random);
  let killed = 0;
  let killing = Promise.resolve();
  let resumedAt = begun;
  for (let part = 0; part < 1; ) {
    part = Math.min((Date.now() - begun) / lasts, 1);
    setOutages(provider, scene.outages, part);
    const due = Math.round(messages * part) - ids.length;
    ids.push(...(await queueing.queue(Array.from({ length: due }, recipients))));
    if (random() < 0.5) people.act();
    if (killed < kills && part > (killed + 0.5) / kills) {
      killed += 1;
      const isEndingConnections = killed % 2 === 0;
      killing = killing.then(() => killOne(parts, isEndingConnections));
    }
    if (Date.now() - resumedAt > RESUME_MS) {
      resumedAt = Date.now();
      await queueing.resume();
    }
    await wait(TICK_MS);
  }
  setOutages(provider, [], 1);
  await killing;
  await people.ended();
  return ids;
}

/** What a list has told right before may not have been stored: nobody is bound to know it. */
const UNSTORED_MS = 5_000;

async function killOne(parts: FlowParts, isEndingConnections: boolean): Promise<void> {
  const { servers, provider, random, databaseUrl } = parts;
  const at = Date.now();
  const role = await servers.kill(random);
  if (databaseUrl !== null && isEndingConnections) {
    await endConnections(databaseUrl);
    await servers.replaceEnded();
  }
  provider.book.untellSince(at - UNSTORED_MS);
  await wait(random() * 2_000);
  await servers.start(role);
}

function setOutages(provider: OtherProvider, outages: readonly Outage[], part: number): void {
  const now = outages.filter(({ from, until }) => from <= part && part < until);
  const isNow = (what: Outage['what']) => now.some((one) => one.what === what);
  if (isNow('suspended')) provider.state = 'suspended';
  else provider.state = isNow('refused') ? 'refused' : 'active';
  provider.unregistered.clear();
  for (const { what } of now) {
    if (typeof what === 'number')
      provider.unregistered.set(what === 21606 ? NUMBER : SERVICE, what);
  }
}

/** Mostly somebody new; now and then somebody once more, or twice the same text within a moment. */
function peopleOf(random: () => number): () => TextToQueue {
  let n = 0;
  const seen: TextToQueue[] = [];
  return () => {
    const chance = random();
    const last = seen.at(-1);
    if (last && chance < 0.03) return last;
    const known = seen[Math.floor(random() * seen.length)];
    if (known && chance < 0.4) {
      // Mostly from the same sender; from the other one, what they said to the first is another matter.
      return random() < 0.8 ? known : { ...known, sender: 1 - known.sender };
    }
    n += 1;
    const to = e164Schema.parse(`+4477${String(10_000_000 + n)}`);
    const text = { to, sender: random() < 0.5 ? 0 : 1 };
    seen.push(text);
    return text;
  };
}
