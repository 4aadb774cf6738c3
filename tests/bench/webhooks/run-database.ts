import { loadavg } from 'node:os';
import { pino } from 'pino';
import { openDb } from '../../../server/db/open.ts';
import { type Figures, figuresOf, round } from './figures.ts';
import type { Answers, Hook } from './load.ts';
import { untilDone, tally } from './look-inside.ts';
import { prepare } from './prepare.ts';
import { runLoad } from './run-load.ts';
import { hooksOf, peopleIn, type Scene } from './scenes.ts';
import { startBare, startOurs } from './start-servers.ts';

export interface Outcome {
  readonly scene: string;
  readonly kind: 'callback' | 'inbound';
  readonly afterword: Figures;
  readonly bare: Figures;
  /** Of ours to the bare one's. */
  readonly p99Ratio: number;
  /** From our last answer until everything was applied. */
  readonly doneAfterMs: number;
  /** Of the machine, before ours and before the bare one. */
  readonly load: readonly [number, number];
}

export interface RunOptions {
  readonly scenes: readonly Scene[];
  readonly seconds: number;
  readonly warmUpSeconds: number;
  /** Makes an empty Postgres database; null: SQLite. */
  readonly fresh: (() => Promise<string>) | null;
}

/** All scenes on one database: ours, then the bare server with the very same requests. */
export async function runDatabase(options: RunOptions): Promise<Outcome[]> {
  const { scenes, fresh } = options;
  const seconds = options.seconds + options.warmUpSeconds;
  const people = scenes.reduce((sum, scene) => sum + peopleIn(scene, seconds), 0);
  const place = await prepare(people, await (fresh?.() ?? null));
  const log = pino({ level: 'error' });
  const onError = log.error.bind(log);
  const db = await openDb({ ...place.config, onError, onNotify: () => {} });
  let taken = 0;
  const runs = scenes.map((scene) => {
    const hooks = hooksOf(place, scene, seconds, taken);
    taken += peopleIn(scene, seconds);
    return { scene, hooks, perSecond: scene.callbacksPerSecond + scene.textsPerSecond };
  });
  const send = (url: string, { hooks, perSecond }: (typeof runs)[number]) =>
    runLoad({ url, perSecond, warmUp: options.warmUpSeconds * perSecond, hooks });

  const ours: { answers: Answers; doneAfterMs: number; load: number }[] = [];
  const server = await startOurs(place);
  for (const run of runs) {
    const load = loadNow();
    const answers = await send(server.url, run);
    ours.push({ answers, load, doneAfterMs: round(await untilDone(db)) });
  }
  await server.stop();
  checkAll(
    runs.flatMap((run) => run.hooks),
    await tally(db),
  );
  await db.close();

  const outcomes: Outcome[] = [];
  const bare = await startBare(place, await (fresh?.() ?? null));
  for (const [n, run] of runs.entries()) {
    const load = loadNow();
    const theirs = await send(bare.url, run);
    const own = ours[n];
    if (!own) continue;
    for (const kind of ['callback', 'inbound'] as const) {
      const of = (answers: Answers) => figuresOf(answers.filter((one) => one.kind === kind));
      const [afterword, other] = [of(own.answers), of(theirs)];
      if (afterword.requests === 0) continue;
      outcomes.push({
        scene: run.scene.name,
        kind,
        afterword,
        bare: other,
        p99Ratio: round(afterword.p99Ms / other.p99Ms),
        doneAfterMs: own.doneAfterMs,
        load: [own.load, load],
      });
    }
  }
  await bare.stop();
  await place.remove();
  return outcomes;
}

/** Fast and wrong would be worth nothing. */
function checkAll(hooks: readonly Hook[], found: Awaited<ReturnType<typeof tally>>): void {
  const reported = hooks.flatMap((hook) => (hook.kind === 'callback' ? [hook.path] : []));
  const delivered = new Set(reported).size;
  const texts = hooks.length - reported.length;
  if (found.delivered === delivered && found.texts === texts) return;
  const wanted = { delivered, texts };
  throw new Error(`found ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}

function loadNow(): number {
  return round(loadavg()[0] ?? 0);
}
