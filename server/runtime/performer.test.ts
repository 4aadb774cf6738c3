import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionRuntime, Outcome } from '../../actions/contract.ts';
import {
  actionIdSchema,
  conversationIdSchema,
  makeId,
  type ProjectId,
  releaseIdSchema,
} from '../../core/ids.ts';
import type { Release } from '../../core/release/release.ts';
import { CALLER, openHotel } from '../../tests/hotel.ts';
import { startTestServer, type TestServer } from '../../tests/server.ts';
import { authorize } from '../access/authorize.ts';
import { systemActor } from '../access/actor.ts';
import { queuedMessage } from '../engine/fixtures.ts';
import { insertRelease, readRelease } from '../releases/repo.ts';
import type { Services } from '../services.ts';
import { e164Schema } from '../../core/phone.ts';
import { Performer } from './performer.ts';
import * as repo from './repo.ts';
import { Runtime } from './runtime.ts';

const LOOKUP = makeId(actionIdSchema, 'act', 'lookup');
const topicId = 'top_booking_confirmation';

describe('work that a turn asks for', () => {
  let server: TestServer;
  let projectId: ProjectId;
  let release: Release;
  let conversations = 0;

  beforeAll(async () => {
    server = await startTestServer();
    ({ projectId } = await openHotel(server.afterword.services));
    release = await withLookup(server.afterword.services, projectId);
  });
  afterAll(() => server.close());

  /** A runtime with one more action type, `lookup`, that does what it is told. */
  function host(perform: (() => Promise<Outcome>) | 'never started') {
    const { db, log, now, releases } = server.afterword.services;
    const lookup: ActionRuntime = {
      type: 'lookup',
      carryOut: () => {},
      perform: () => (perform === 'never started' ? Promise.reject(new Error()) : perform()),
    };
    const runtimes = { lookup };
    const runtime: Runtime = new Runtime({
      db,
      log,
      now,
      runtimes,
      load: async (id) => releases.load(id),
      queue: () => Promise.resolve(),
      reply: () => Promise.resolve(),
      departure: () => Promise.resolve({ leaves: 'now' }),
      // A crash right after the commit: nobody begins the work.
      perform: (work) => (perform === 'never started' ? undefined : performer.begin(work)),
    });
    const take: Runtime['take'] = (request) => runtime.take(request);
    const performer = new Performer({ db, log, runtimes, take, timeoutMs: 200 });
    return { runtime, performer };
  }

  async function lookUp(runtime: Runtime) {
    const conversationId = makeId(conversationIdSchema, 'cnv', `perform-${(conversations += 1)}`);
    const at = new Date().toISOString();
    const caller = e164Schema.parse(CALLER);
    const place = { environment: 'sandbox', releaseId: release.id, language: 'en-GB' } as const;
    await runtime.start(
      {
        ...place,
        id: conversationId,
        projectId,
        channel: 'api',
        isTest: true,
        caller,
        variantId: null,
        startedAt: new Date(at),
        simulate: null,
      },
      {
        ...place,
        type: 'conversation.started',
        at,
        conversationId,
        variantId: null,
        caller,
        callerKind: 'unknown',
        entities: {},
        variables: {},
      },
    );
    await runtime.take({
      conversationId,
      eventId: null,
      turn: null,
      event: () => ({ type: 'intent.matched', at, topicId: topicIdOf(release), words: 'look' }),
    });
    return conversationId;
  }

  const outcomes = async (id: Awaited<ReturnType<typeof lookUp>>) =>
    (await server.afterword.services.db.read((tx) => repo.eventsOf(tx, id))).flatMap(({ event }) =>
      event.type === 'action.finished' ? [[event.port, event.why]] : [],
    );

  it('comes back as an event', async () => {
    const { runtime, performer } = host(() => Promise.resolve({ port: 'done', why: 'found' }));
    const id = await lookUp(runtime);
    await performer.stop();
    expect(await outcomes(id)).toEqual([['done', 'found']]);
  });

  it('that throws, or takes too long, has failed', async () => {
    const throwing = host(() => Promise.reject(new Error('no such booking')));
    const first = await lookUp(throwing.runtime);
    await throwing.performer.stop();
    expect(await outcomes(first)).toEqual([['failed', 'no such booking']]);
    const hanging = host(() => new Promise(() => {}));
    const second = await lookUp(hanging.runtime);
    await hanging.performer.stop();
    expect(await outcomes(second)).toEqual([['failed', 'It took too long.']]);
  });

  it('that a crash cut off fails at the next start, once', async () => {
    const { runtime, performer } = host('never started');
    const id = await lookUp(runtime);
    expect(await outcomes(id)).toEqual([]);
    await performer.failUnfinished(new Date(Date.now() + 1));
    await performer.failUnfinished(new Date(Date.now() + 1));
    expect(await outcomes(id)).toEqual([['failed', 'The server stopped before it was done.']]);
  });

  it('fails, however much a crash cut off', async () => {
    const { runtime, performer } = host('never started');
    const ids: Awaited<ReturnType<typeof lookUp>>[] = [];
    // More than are looked at in one question.
    for (let n = 0; n < 120; n++) ids.push(await lookUp(runtime));
    await performer.failUnfinished(new Date(Date.now() + 1));
    for (const id of ids) expect(await outcomes(id)).toHaveLength(1);
  });

  it('is not in the way of a message’s status when its outcome cannot be taken in', async () => {
    const { runtime } = host('never started');
    const id = await lookUp(runtime);
    const { db, now } = server.afterword.services;
    const logged: unknown[] = [];
    const broken = new Runtime({
      db,
      log: pino({ level: 'error' }, { write: (line: string) => void logged.push(line) }),
      now,
      runtimes: {},
      load: () => Promise.reject(new Error('the release cannot be read')),
      queue: () => Promise.resolve(),
      reply: () => Promise.resolve(),
      departure: () => Promise.resolve({ leaves: 'now' }),
      perform: () => {},
    });
    const row = queuedMessage({ n: 1, at: now(), more: { conversationId: id } });
    await db.write((tx) => broken.onOutcome(tx, { row, port: 'delivered', why: '' }));
    expect(await outcomes(id)).toEqual([]);
    expect(logged).toHaveLength(1);
  });
});

function topicIdOf(release: Release) {
  const topic = release.graph.topics.find((one) => one.id === topicId);
  if (!topic) throw new Error('the demo project has no such topic');
  return topic.id;
}

/** The demo's release with an action of the type `lookup` on a topic. */
async function withLookup(services: Services, projectId: ProjectId): Promise<Release> {
  const grant = authorize(systemActor('test'), projectId, 'see');
  const active = await services.deployments.active(grant, 'sandbox');
  const row = active && (await services.db.read((tx) => readRelease(tx, active.releaseId)));
  if (!row) throw new Error('nothing is deployed');
  const { graph } = row.json;
  const plan = { does: 'perform', say: '', input: {} } as const;
  const action = { id: LOOKUP, type: 'lookup', title: 'Look up', plan, next: {} };
  const id = makeId(releaseIdSchema, 'rel', 'lookup');
  const json: Release = {
    ...row.json,
    id,
    graph: {
      ...graph,
      actions: { ...graph.actions, [LOOKUP]: action },
      topics: graph.topics.map((topic) =>
        topic.id === topicId ? { ...topic, actions: [LOOKUP] } : topic,
      ),
    },
  };
  await services.db.write((tx) => insertRelease(tx, { ...row, id, number: 99, json }));
  return json;
}
