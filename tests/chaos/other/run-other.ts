import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '../../../server/db/handles.ts';
import { openDb } from '../../../server/db/open.ts';
import type { EngineOptions } from '../../../server/engine/engine-options.ts';
import type { Wrong } from '../check-outcome.ts';
import { wait } from '../carrier.ts';
import { chaosEngine, TIMEOUT_MS, TRIES_ENOUGH } from '../chaos-engine.ts';
import { endable } from '../end-connections.ts';
import { startQueueing } from '../queueing.ts';
import { randomOf } from '../random.ts';
import { Servers } from '../servers.ts';
import { traceOf } from '../trace.ts';
import { checkBook } from './check-book.ts';
import { flow, NUMBER_OF, SENDERS } from './flow.ts';
import { Lives } from './lives.ts';
import { OtherProvider } from './other-provider.ts';
import { ourSide } from './our-side.ts';
import { People } from './people.ts';
import { type SceneName, SCENES } from './scenes.ts';

export interface OtherOptions {
  readonly scene: SceneName;
  readonly messages: number;
  /** In which the texts are queued. */
  readonly seconds: number;
  readonly kills: number;
  readonly seed: number;
  /** How far the provider's clock is ahead of ours. */
  readonly skewMinutes: number;
  /** The longest that a text is not listed yet. */
  readonly lagSeconds: number;
  /** A Postgres database of this run's own; null: SQLite. */
  readonly databaseUrl: string | null;
}

export interface OtherResult {
  readonly queued: number;
  readonly accepted: number;
  readonly calls: number;
  readonly reports: number;
  readonly wroteBack: number;
  readonly seconds: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Broken promises, each followed by what the database knows of its message. */
  readonly wrong: readonly string[];
}

const PUBLIC_URL = 'https://sms.hotel.example';
/** What makes no progress for so long is reported as it is. */
const PATIENCE_MS = 60_000;

/** Nothing is proven before the latest moment at which a text is listed. */
function engineFor(lagMs: number): EngineOptions {
  const settleMs = TIMEOUT_MS + lagMs + 5_000;
  return chaosEngine({ settleMs, backoffMs: 500, maxAttempts: TRIES_ENOUGH });
}

/** Texts through a provider of somebody else's making, whose book is compared with ours in the end. */
export async function runOther(options: OtherOptions): Promise<OtherResult> {
  const begun = performance.now();
  const { databaseUrl, skewMinutes } = options;
  const scene = SCENES[options.scene];
  const random = randomOf(options.seed);
  const lagMs = options.lagSeconds * 1_000;
  const provider = new OtherProvider({
    random,
    rates: { create: 0.4, ask: 0.2, oddity: 0.2 },
    skewMs: skewMinutes * 60_000,
    lagMs: [lagMs / 5, lagMs],
    tellsByList: !scene.isPublic,
  });
  const data = mkdtempSync(join(tmpdir(), 'afterword-other-'));
  const config = {
    host: '127.0.0.1',
    port: 0,
    data,
    databaseUrl,
    twilioUrl: await provider.start(),
    publicUrl: scene.isPublic ? PUBLIC_URL : null,
    registrationHours: 0,
  };
  const engine = engineFor(lagMs);
  const ofServers =
    databaseUrl === null ? config : { ...config, databaseUrl: endable(databaseUrl) };
  const servers = new Servers({ config: ofServers, engine });
  const serverUrl = () => servers.url(random);
  const { accountSid, authToken } = provider;
  const place = { random, publicUrl: config.publicUrl, serverUrl };
  const lives = new Lives({ ...place, accountSid, authToken });
  provider.onAccepted = (text) => lives.begin(text);
  provider.reportSent = (text) => lives.sendAtOnce(text);
  const people = new People({
    ...place,
    provider,
    numberOf: (sender) => NUMBER_OF[sender] ?? sender,
  });
  const account = { accountSid, authToken };
  const queueing = await startQueueing({ config, engine, account, senders: SENDERS });
  // Nothing is written here: see `startQueueing`.
  const db = await openDb({ ...config, onError: () => {}, onNotify: () => {} });
  try {
    await Promise.all(scene.roles.map((role) => servers.start(role)));
    provider.isCalm = false;
    const queuedIds = await flow({
      ...options,
      scene,
      servers,
      provider,
      people,
      queueing,
      random,
    });
    const wrong = await untilKept(async () => {
      await queueing.resume();
      await lives.ended();
      return checkBook({ queuedIds, book: provider.book, ...(await ourSide(db)) });
    });
    await servers.replaceEnded();
    const died = servers.died === 0 ? [] : [`${servers.died} servers ended by themselves`];
    const { rows } = await ourSide(db);
    const statuses: Record<string, number> = {};
    for (const row of rows) statuses[row.status] = (statuses[row.status] ?? 0) + 1;
    return {
      queued: queuedIds.length,
      accepted: provider.book.texts.length,
      calls: provider.book.calls.length,
      reports: lives.reports,
      wroteBack: provider.book.inbound.length,
      seconds: Math.round((performance.now() - begun) / 100) / 10,
      statuses,
      wrong: [...died, ...(await explained(db, provider, wrong))],
    };
  } finally {
    await servers.stop();
    await queueing.stop();
    await db.close();
    await provider.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Asks again as long as there is progress: much of what is not right yet only takes its time. */
async function untilKept(check: () => Promise<Wrong[]>): Promise<Wrong[]> {
  let wrong = await check();
  let since = performance.now();
  while (wrong.length > 0 && performance.now() - since < PATIENCE_MS) {
    await wait(500);
    const now = await check();
    if (now.length !== wrong.length) since = performance.now();
    wrong = now;
  }
  return wrong;
}

/** Each with what both sides know of it. */
async function explained(
  db: Db,
  { book }: OtherProvider,
  wrong: readonly Wrong[],
): Promise<string[]> {
  const { rows } = await ourSide(db);
  return Promise.all(
    wrong.slice(0, 30).map(async ({ id, sentence }) => {
      const row = rows.find((one) => one.id === id);
      const theirs = [
        ...book.calls.filter(({ to }) => to === row?.recipient).map((one) => ({ ...one })),
        ...book.texts.filter(({ to }) => to === row?.recipient),
        ...book.inbound.filter(({ from }) => from === row?.recipient),
        ...book.blocks.filter(({ to }) => to === row?.recipient),
      ].map((one) => `provider: ${readable(one)}`);
      const ours = row ? await traceOf(db, row.id) : [];
      return [sentence, ...ours, ...theirs].join('\n    ');
    }),
  );
}

/** Moments as the time of day, as our own lines have them. */
function readable(one: object): string {
  return JSON.stringify(one, (_, value: unknown) =>
    typeof value === 'number' && value > 1e12 ? new Date(value).toISOString() : value,
  );
}
