import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeIdSchema, type ProjectId, type ReleaseId, releaseIdSchema } from '../../core/ids.ts';
import { problemKey } from '../../core/problems/problem.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let projectId: ProjectId;
let changes = 0;

beforeAll(async () => {
  server = await startTestServer();
  ({ projectId } = await server.client.projects.create.mutate({ name: 'Demo', from: 'demo' }));
});
afterAll(() => server.close());

async function publish(): Promise<ReleaseId> {
  const answer = await server.client.releases.publish.mutate({
    projectId,
    acceptAllWarnings: true,
  });
  if (!answer.published) throw new Error(JSON.stringify(answer.problems));
  return answer.releaseId;
}

async function renameFirstTopic(name: string): Promise<void> {
  const { records } = await server.client.drafts.get.query({ projectId });
  const topic = records.find((record) => record.kind === 'topic');
  if (topic?.kind !== 'topic') throw new Error('no topic');
  await server.client.drafts.save.mutate({
    projectId,
    changeId: changeIdSchema.parse(`chg_${++changes}`),
    change: { put: [{ ...topic, name }], remove: [] },
    base: { [topic.id]: topic.rev },
  });
}

async function active(): Promise<Record<string, number | undefined>> {
  const { environments } = await server.client.deployments.list.query({ projectId });
  return Object.fromEntries(environments.map((one) => [one.environment, one.current?.number]));
}

describe('releases and deployments', () => {
  it('refuses to publish an empty project, with problems as data', async () => {
    const { client } = server;
    const empty = await client.projects.create.mutate({ name: 'Empty', from: 'empty' });
    const answer = await client.releases.publish.mutate({ ...empty, acceptAllWarnings: true });
    expect(answer).toMatchObject({ published: false });
    if (answer.published) throw new Error('published');
    expect(answer.problems.some((problem) => problem.severity === 'error')).toBe(true);
    expect((await client.releases.list.query(empty)).releases).toEqual([]);
  });

  it('refuses to promote or roll back to what is not there', async () => {
    const { client } = server;
    const nothing = client.deployments.promote.mutate({ projectId, to: 'pre-release' });
    await expect(nothing).rejects.toThrow('There is no release in sandbox');
    const releaseId = releaseIdSchema.parse('rel_none');
    const back = client.deployments.rollBack.mutate({ projectId, environment: 'live', releaseId });
    await expect(back).rejects.toThrow('never been active in live');
  });

  it('publishes, promotes and rolls back; what was released stays as it was', async () => {
    const { client } = server;
    const first = await publish();
    expect(await active()).toEqual({ sandbox: 1 });
    expect(await client.deployments.promote.mutate({ projectId, to: 'pre-release' })).toEqual({
      promoted: true,
      number: 1,
    });
    // Nobody has connected Twilio: callers would agree to texts that never go out.
    expect(await client.deployments.promote.mutate({ projectId, to: 'live' })).toMatchObject({
      promoted: false,
      problems: [{ code: 'account-not-connected', severity: 'warning' }],
    });
    const live = await client.deployments.promote.mutate({
      projectId,
      to: 'live',
      acceptAllWarnings: true,
    });
    expect(live).toEqual({ promoted: true, number: 1 });
    const before = await client.releases.get.query({ projectId, releaseId: first });
    await renameFirstTopic('Renamed');
    const second = await publish();
    expect(await active()).toEqual({ sandbox: 2, 'pre-release': 1, live: 1 });
    expect(await client.releases.get.query({ projectId, releaseId: first })).toEqual(before);
    const { differences } = await client.releases.compare.query({ projectId, a: first, b: second });
    expect(differences).toMatchObject([{ kind: 'topic', what: 'changed', fields: ['name'] }]);
    await client.deployments.promote.mutate({ projectId, to: 'pre-release' });
    const back = { projectId, environment: 'pre-release' as const, releaseId: first };
    expect(await client.deployments.rollBack.mutate(back)).toEqual({ number: 1 });
    expect(await active()).toEqual({ sandbox: 2, 'pre-release': 1, live: 1 });
    const { history } = await client.deployments.list.query({ projectId });
    expect(history.map((one) => [one.environment, one.number, one.why])).toEqual([
      ['pre-release', 1, 'rolled back'],
      ['pre-release', 2, 'promoted'],
      ['sandbox', 2, 'published'],
      ['live', 1, 'promoted'],
      ['pre-release', 1, 'promoted'],
      ['sandbox', 1, 'published'],
    ]);
  });

  it('numbers releases without gaps when two publish at once', async () => {
    const before = (await server.client.releases.list.query({ projectId })).releases.length;
    await Promise.all([publish(), publish()]);
    const { releases } = await server.client.releases.list.query({ projectId });
    expect(releases.slice(0, 2).map((one) => one.number)).toEqual([before + 2, before + 1]);
    const [newest] = releases;
    if (!newest) throw new Error('no release');
    const { release } = await server.client.releases.get.query({ projectId, releaseId: newest.id });
    expect(release.number).toBe(newest.number);
  });

  it('wants each warning ticked, and takes no other tick for it', async () => {
    const { client } = server;
    const own = await client.projects.create.mutate({ name: 'Warned', from: 'demo' });
    const { records } = await client.drafts.get.query(own);
    const topic = records.find((record) => record.kind === 'topic');
    if (topic?.kind !== 'topic') throw new Error('no topic');
    await client.drafts.save.mutate({
      ...own,
      changeId: changeIdSchema.parse('chg_warned'),
      change: { put: [{ ...topic, exampleQueries: topic.exampleQueries.slice(0, 1) }], remove: [] },
      base: { [topic.id]: topic.rev },
    });
    const { problems } = await client.drafts.problems.query(own);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.severity === 'warning')).toBe(true);
    const attempt = (acceptedWarnings: string[]) =>
      client.releases.publish.mutate({ ...own, acceptedWarnings });
    expect(await attempt([])).toEqual({ published: false, problems });
    expect(await attempt(['another@top_x'])).toEqual({ published: false, problems });
    expect(await attempt(problems.map(problemKey))).toMatchObject({ published: true, number: 1 });
  });

  it('keeps another project from seeing a release', async () => {
    const { client } = server;
    const [release] = (await client.releases.list.query({ projectId })).releases;
    const other = await client.projects.create.mutate({ name: 'Other', from: 'empty' });
    const look = client.releases.get.query({ ...other, releaseId: release?.id ?? '' });
    await expect(look).rejects.toMatchObject({ data: { code: 'not_found' } });
  });

  it('loads what it stored, matcher included, after a restart', async () => {
    const own = await startTestServer();
    const demo = await own.client.projects.create.mutate({ name: 'Demo', from: 'demo' });
    const answer = await own.client.releases.publish.mutate({ ...demo, acceptAllWarnings: true });
    if (!answer.published) throw new Error('not published');
    const again = await own.restart();
    try {
      const { release, matcher } = await again.afterword.services.releases.load(answer.releaseId);
      const [topic] = release.graph.topics;
      const [best] = matcher.match(topic?.exampleQueries[0] ?? '');
      expect(best?.topicId).toBe(topic?.id);
      expect(matcher.accepts(best)).toBe(true);
    } finally {
      await again.close();
    }
  });
});
