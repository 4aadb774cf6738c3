import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count as numberOf } from 'drizzle-orm';
import { isFinal } from '../../core/messaging/statuses.ts';
import { e164Schema } from '../../core/phone.ts';
import type { Db } from '../../server/db/handles.ts';
import { openDb } from '../../server/db/open.ts';
import { messages } from '../../server/db/schema.sqlite.ts';
import type { ServerRole } from '../server-process.ts';
import { type Fault, TwilioStandIn } from '../twilio-stand-in.ts';
import { Carrier, wait } from './carrier.ts';
import { chaosEngine, TRIES_ENOUGH } from './chaos-engine.ts';
import { endable, endConnections } from './end-connections.ts';
import { checkOutcome, idOf } from './check-outcome.ts';
import { type Queueing, startQueueing, type TextToQueue } from './queueing.ts';
import { pick, randomOf } from './random.ts';
import { Servers } from './servers.ts';
import { traceOf } from './trace.ts';

export interface ChaosOptions {
  readonly messages: number;
  readonly kills: number;
  /**
   * Processes with a dispatcher each, on one database: servers, but for one `afterword worker` where
   * there are several on Postgres.
   */
  readonly processes: number;
  readonly seed: number;
  /**
   * A Postgres database of this run's own; null: SQLite. After each fourth kill all connections of the
   * servers end as well, as they do when Postgres restarts.
   */
  readonly databaseUrl: string | null;
  /**
   * Calls that may fail before a text is given up. Few: some texts end so, and must say so. Left out:
   * so many that none does.
   */
  readonly tries?: number;
  /** Told after each kill, with how many texts are queued by then. */
  readonly onKill?: (kill: number, queued: number) => void;
}

export interface ChaosResult {
  readonly queued: number;
  readonly accepted: number;
  readonly kills: number;
  /** How many of those were `afterword worker`. */
  readonly workersKilled: number;
  readonly creates: number;
  readonly callbacks: number;
  /** Texts that came to an end without being accepted, which few tries allow. */
  readonly givenUp: number;
  readonly seconds: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Broken promises, each followed by what the database knows of its message. */
  readonly wrong: readonly string[];
}

const PUBLIC_URL = 'https://sms.hotel.example';
const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;

const FAULTS: readonly (readonly [number, Fault])[] = [
  [56, 'ok'],
  [9, 'accept, drop'],
  [7, 'accept, 500'],
  [4, 'accept, hang'],
  [6, 'drop'],
  [4, { acceptLateMs: 1_500 }],
  [5, { throttleSeconds: 1 }],
  [3, { refuse: 21611 }],
  [6, 'callback first'],
];

/** Sends texts through everything that can go wrong, while servers are killed, and counts. */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const begun = performance.now();
  const data = mkdtempSync(join(tmpdir(), 'afterword-chaos-'));
  const random = randomOf(options.seed);
  const twilio = new TwilioStandIn();
  const config = {
    host: '127.0.0.1',
    port: 0,
    data,
    databaseUrl: options.databaseUrl,
    twilioUrl: await twilio.start(),
    publicUrl: PUBLIC_URL,
  };
  const maxAttempts = options.tries ?? TRIES_ENOUGH;
  const engine = chaosEngine({ settleMs: 8_000, backoffMs: 50, maxAttempts });
  const { databaseUrl } = options;
  const ofServers =
    databaseUrl === null ? config : { ...config, databaseUrl: endable(databaseUrl) };
  const servers = new Servers({ config: ofServers, engine });
  const serverUrl = () => servers.url(random);
  const carrier = new Carrier({ twilio, random, serverUrl, publicUrl: PUBLIC_URL });
  const { accountSid, authToken } = twilio;
  const account = { accountSid, authToken };
  const queueing = await startQueueing({ config, engine, account, senders: [SENDER] });
  // Nothing is written here: see `startQueueing`.
  const db = await openDb({ ...config, onError: () => {}, onNotify: () => {} });
  const tick = setInterval(() => {
    carrier.takeOn();
    while (twilio.faults.length < 200) twilio.faults.push(pick(random, FAULTS));
    twilio.deliverTo = { publicUrl: PUBLIC_URL, serverUrl: serverUrl() ?? 'http://127.0.0.1:9' };
  }, 20);
  try {
    await Promise.all(rolesOf(options).map((role) => servers.start(role)));
    const killed: ServerRole[] = [];
    const people = peopleOf(randomOf(options.seed));
    const ids = await flow(options, { servers, twilio, random, queueing, people, killed });
    await untilAllFinal(db, ids.length);
    clearInterval(tick);
    carrier.takeOn();
    await carrier.finish();
    const rows = await db.read(async (tx) => await tx.select().from(messages));
    const outcome = checkOutcome({
      queuedIds: ids,
      rows,
      accepted: twilio.messages,
      mayGiveUp: options.tries !== undefined,
    });
    await servers.replaceEnded();
    const died = servers.died === 0 ? [] : [`${servers.died} servers ended by themselves`];
    const wrong = await Promise.all(
      outcome.wrong.map(async ({ id, sentence }) =>
        [sentence, ...(await traceOf(db, id))].join('\n    '),
      ),
    );
    const statuses: Record<string, number> = {};
    for (const row of rows) statuses[row.status] = (statuses[row.status] ?? 0) + 1;
    return {
      queued: ids.length,
      accepted: twilio.messages.length,
      kills: options.kills,
      workersKilled: killed.filter((role) => role === 'worker').length,
      creates: twilio.requests.filter((one) => one.method === 'POST').length,
      callbacks: carrier.callbacks,
      givenUp: outcome.givenUp,
      seconds: Math.round((performance.now() - begun) / 100) / 10,
      statuses,
      wrong: [...died, ...wrong],
    };
  } finally {
    clearInterval(tick);
    await servers.stop();
    await queueing.stop();
    await db.close();
    await twilio.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

function rolesOf({ processes, databaseUrl }: ChaosOptions): ServerRole[] {
  const roles = Array.from({ length: processes }, (): ServerRole => 'all');
  return databaseUrl === null || processes === 1 ? roles : roles.with(-1, 'worker');
}

interface Flow {
  readonly servers: Servers;
  readonly twilio: TwilioStandIn;
  readonly random: () => number;
  readonly queueing: Queueing;
  readonly people: (count: number) => TextToQueue[];
  /** What each victim was, in their order. */
  readonly killed: ServerRole[];
}

/** A part of the texts, a kill in the middle of them, and so on; returns all ids. */
async function flow(options: ChaosOptions, parts: Flow) {
  const { servers, twilio, random, queueing, people, killed } = parts;
  const ids: string[] = [];
  for (let kill = 0; kill < options.kills; kill += 1) {
    const until = Math.round((options.messages * (kill + 1)) / (options.kills + 1));
    const before = new Set(twilio.messages.map(idOf)).size;
    ids.push(...(await queueing.queue(people(until - ids.length))));
    const enough = before + Math.floor(random() * (ids.length - before) * 0.8);
    while (twilio.messages.length < enough) await wait(5);
    await wait(random() * 60);
    const role = await servers.kill(random);
    killed.push(role);
    if (options.databaseUrl !== null && kill % 4 === 3) {
      await endConnections(options.databaseUrl);
      await servers.replaceEnded();
    }
    options.onKill?.(kill + 1, ids.length);
    const started = servers.start(role);
    // Alone it has to be up before the next kill hits; beside others it may still be starting.
    if (options.processes === 1) await started;
  }
  ids.push(...(await queueing.queue(people(options.messages - ids.length))));
  return ids;
}

/** Who is texted next: now and then somebody twice the same text, which is a message of its own. */
function peopleOf(random: () => number): Flow['people'] {
  let n = 0;
  return (count) =>
    Array.from({ length: count }, () => {
      if (random() > 0.05) n += 1;
      return { to: e164Schema.parse(`+4477${String(10_000_000 + n)}`), sender: 0 };
    });
}

/** Waits as long as there is progress; what makes none for two minutes is reported as it is. */
async function untilAllFinal(db: Db, count: number): Promise<void> {
  let best = 0;
  let since = performance.now();
  while (best < count && performance.now() - since < 120_000) {
    await wait(200);
    const counts = await db.read(
      async (tx) =>
        await tx
          .select({ status: messages.status, n: numberOf() })
          .from(messages)
          .groupBy(messages.status),
    );
    const final = counts.reduce((sum, { status, n }) => sum + (isFinal(status) ? n : 0), 0);
    if (final > best) since = performance.now();
    best = Math.max(best, final);
  }
}
