import pg from 'pg';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testPlace, type TestPlace } from '../../tests/server.ts';
import type { Db } from '../db/handles.ts';
import { openDb } from '../db/open.ts';
import { openQueue } from './open-queue.ts';
import type { Queue } from './queue.ts';

let place: TestPlace;
let db: Db;
let queue: Queue;
let looks: number;
let onLook: () => void | Promise<void>;

beforeEach(async () => {
  place = await testPlace();
  db = await openDb({ ...place, onError: () => {}, onNotify: () => {} });
  queue = await openQueue(place.databaseUrl, pino({ level: 'silent' }));
  looks = 0;
  onLook = () => {};
});
afterEach(async () => {
  await queue.stop();
  await db.close();
  await place.remove();
});

const look = () => {
  looks += 1;
  return onLook();
};

function nextLook(): Promise<void> {
  return new Promise((resolve) => {
    onLook = resolve;
  });
}

// One contract, for the queue of one process and for that of many.
describe('the queue', () => {
  it('has somebody look once what is due is committed', async () => {
    await queue.start(look);
    const looked = nextLook();
    await db.write((tx) => queue.wakeAt(tx, new Date()));
    await looked;
    expect(looks).toBeGreaterThan(0);
  });

  it('has somebody look at the soonest of the moments that are still to come', async () => {
    await queue.start(look);
    const looked = nextLook();
    const begun = Date.now();
    const soon = new Date(begun + 300);
    await db.write(async (tx) => {
      await queue.wakeAt(tx, new Date(begun + 3_600_000));
      await queue.wakeAt(tx, soon);
      await queue.wakeAt(tx, new Date(begun + 7_200_000));
    });
    await looked;
    // A timer may be a millisecond early.
    expect(Date.now()).toBeGreaterThanOrEqual(soon.getTime() - 5);
  });

  it('has nobody look for what was undone', async () => {
    await queue.start(look);
    const undone = db.write(async (tx) => {
      await queue.wakeAt(tx, new Date(0));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    const looked = nextLook();
    await db.write((tx) => queue.wakeAt(tx, new Date()));
    await looked;
    expect(looks).toBe(1);
  });

  it('takes many wakes for one moment as few', async () => {
    const at = new Date();
    await db.write(async (tx) => {
      for (let n = 0; n < 100; n++) await queue.wakeAt(tx, at);
    });
    const looked = nextLook();
    await queue.start(look);
    await db.write((tx) => queue.wakeAt(tx, at));
    await looked;
    expect(looks).toBeLessThan(5);
  });

  it('has somebody look after each of many wakes in a row, whoever looks meanwhile', async () => {
    await queue.start(look);
    for (let n = 0; n < 150; n++) {
      const looked = nextLook();
      // At the same moments, so that one finds the job of another: waiting, or being done.
      const at = new Date();
      await Promise.all([1, 2, 3].map(() => db.write((tx) => queue.wakeAt(tx, at))));
      await looked;
    }
  });

  it('calls nobody once it is stopped, also while it still starts', async () => {
    const starting = queue.start(look);
    await queue.stop();
    await starting;
    await db.write((tx) => queue.wakeAt(tx, new Date()));
    expect(looks).toBe(0);
  });
});

const isPostgres = process.env['TEST_DATABASE'] === 'postgres';

// A restart of the database's server: whoever was told of a job cannot say that it is done.
it.runIf(isPostgres)(
  'goes on after its connections were ended while a job was being completed',
  async () => {
    const admin = new pg.Client({ connectionString: place.databaseUrl ?? '' });
    await admin.connect();
    try {
      const held = new Promise<void>((resolve, reject) => {
        onLook = () => {
          onLook = () => {};
          return holdJobs(admin).then(resolve, reject);
        };
      });
      await queue.start(() => look());
      await db.write((tx) => queue.wakeAt(tx, new Date()));
      await held;
      await untilCompleting(admin);
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'afterword queue'`,
      );
      await admin.query('rollback');
      const looked = nextLook();
      await db.write((tx) => queue.wakeAt(tx, new Date(Date.now() + 1_000)));
      await looked;
    } finally {
      await admin.end();
    }
  },
);

async function holdJobs(admin: pg.Client): Promise<void> {
  await admin.query('begin');
  await admin.query('select id from graphile_worker._private_jobs for update');
}

async function untilCompleting(admin: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await admin.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'
         and application_name = 'afterword queue'`,
    );
    if ((rows[0]?.n ?? 0) > 0) return;
  }
}
