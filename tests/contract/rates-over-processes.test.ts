import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authorize, authorizeServer } from '../../server/access/authorize.ts';
import { systemActor } from '../../server/access/actor.ts';
import { type Afterword, createAfterword } from '../../server/create-afterword.ts';
import { attempts } from '../../server/db/schema.sqlite.ts';
import { queuedMessage } from '../../server/engine/fixtures.ts';
import { insertMessage } from '../../server/engine/outbox/outbox-repo.ts';
import { type TestPlace, testPlace } from '../server.ts';
import { TwilioStandIn } from '../twilio-stand-in.ts';
import { startWorker, type WorkerProcess } from '../worker-process.ts';

/** What two segments keep a US long code busy for, which may send one a second. */
const GAP_MS = 2_000;
/** All three compete for these; then whoever sent one is killed before the next. */
const TOGETHER = 4;
const TEXTS = TOGETHER + 2;

/** A worker, with the provider's door that nobody else comes in by: so it is known who sent what. */
interface Post {
  readonly door: TwilioStandIn;
  readonly worker: WorkerProcess;
}

describe('the rate of a long code, over three workers in processes of their own', () => {
  let place: TestPlace;
  let afterword: Afterword;
  let posts: Post[];

  beforeEach(async () => {
    place = await testPlace();
    posts = [];
    for (const _ of [1, 2, 3]) {
      const door = new TwilioStandIn();
      const twilioUrl = await door.start();
      posts.push({ door, worker: await startWorker({ ...place, twilioUrl }) });
    }
  }, 120_000);
  afterEach(async () => {
    for (const { door, worker } of posts) {
      await worker.kill();
      await door.stop();
    }
    await afterword?.close();
    await place.remove();
  });

  /** By a process that only queues. */
  async function queueTexts(door: TwilioStandIn): Promise<void> {
    const twilioUrl = await door.start();
    afterword = await createAfterword({ config: { ...place, twilioUrl, log: 'silent' } });
    const { projects, twilio, db, queue } = afterword.services;
    const by = systemActor('test');
    const { projectId } = await projects.create(authorizeServer(by, 'build'), 'Hotel', 'empty');
    const { accountSid, authToken } = door;
    await twilio.connect(authorize(by, projectId, 'admin'), { accountSid, authToken });
    await door.stop();
    await db.write(async (tx) => {
      const at = new Date();
      for (let n = 1; n <= TEXTS; n++) {
        const body = `${n} `.padEnd(200, 'Breakfast is from seven. ');
        const more = { projectId, body };
        await insertMessage(tx, queuedMessage({ n, at, segments: 2, more }));
      }
      await queue.wakeAt(tx, at);
    });
  }

  /** All that the provider took, in the order in which it did, and by which door. */
  function taken() {
    return posts
      .flatMap((post) => post.door.messages.map((message) => ({ post, message })))
      .toSorted((a, b) => a.message.createdAt.getTime() - b.message.createdAt.getTime());
  }

  async function untilTaken(count: number): Promise<void> {
    while (taken().length < count) await Promise.race(posts.map(({ door }) => door.nextCreate()));
  }

  it('lets a two-segment text through every two seconds, whoever sends it and whoever dies', async () => {
    await queueTexts(new TwilioStandIn());
    for (let n = TOGETHER; n <= TEXTS; n++) {
      await untilTaken(n);
      await taken().at(-1)?.post.worker.kill();
    }
    // The last three were sent by three: none of them is idle, or holds a clock of its own.
    const all = taken();
    expect(new Set(all.slice(-3).map((one) => one.post)).size).toBe(3);
    expect(new Set(all.map((one) => one.message.params.get('Body'))).size).toBe(TEXTS);
    const claims = await afterword.services.db.read((tx) =>
      tx.select().from(attempts).orderBy(asc(attempts.startedAt)),
    );
    const claimed = claims.map((one) => one.startedAt.getTime());
    expect(claimed).toHaveLength(TEXTS);
    for (const [index, { message }] of all.entries()) {
      // As the provider sees it, too: a text may be late on its way, and never ahead of its time.
      for (const [earlier, at] of claimed.slice(0, index).entries()) {
        const gap = message.createdAt.getTime() - at;
        expect(gap).toBeGreaterThanOrEqual((index - earlier) * GAP_MS);
      }
      if (index === 0) continue;
      const before = claimed[index - 1] ?? Number.NaN;
      expect((claimed[index] ?? Number.NaN) - before).toBeGreaterThanOrEqual(GAP_MS);
    }
  });
});
