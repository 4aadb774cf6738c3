import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changeIdSchema,
  type ConversationId,
  type MessageId,
  type ProjectId,
  projectIdSchema,
  type ReleaseId,
  type TemplateId,
} from '../../core/ids.ts';
import { UserError } from '../../core/errors.ts';
import { LOCAL_PERSON } from '../../server/access/actor.ts';
import { appRouter } from '../../server/app-router.ts';
import { agree, CALLER, FAST_ENGINE, messageOnceIt, openHotel } from '../hotel.ts';
import { startTestServer, type TestServer } from '../server.ts';

/** What the hotel has, each with an id that whoever has it can send. */
interface Theirs {
  readonly conversationId: ConversationId;
  readonly messageId: MessageId;
  readonly receivedId: string;
  readonly releaseId: ReleaseId;
  readonly templateId: TemplateId;
  readonly recipient: string;
  readonly zipBase64: string;
}

type Caller = ReturnType<typeof appRouter.createCaller>;
/** Asks a project for something of the hotel's. */
type Ask = (caller: Caller, projectId: ProjectId, theirs: Theirs) => Promise<unknown>;

/** Procedures that take an id of what a project has: whose it is not, does not get it. */
const BY_ID: Readonly<Record<string, Ask>> = {
  'conversations.say': (caller, projectId, { conversationId }) =>
    caller.conversations.say({ projectId, conversationId, text: 'yes please' }),
  'conversations.event': (caller, projectId, { conversationId }) =>
    caller.conversations.event({
      projectId,
      conversationId,
      event: { type: 'values.set', entities: { name: 'Eve' }, variables: {} },
    }),
  'conversations.end': (caller, projectId, { conversationId }) =>
    caller.conversations.end({ projectId, conversationId }),
  'conversations.smsReply': (caller, projectId, { conversationId }) =>
    caller.conversations.smsReply({
      projectId,
      conversationId,
      from: CALLER,
      text: 'STOP',
      eventId: 'forged',
    }),
  'conversations.get': (caller, projectId, { conversationId }) =>
    caller.conversations.get({ projectId, conversationId }),
  'conversations.feed': async (caller, projectId, { conversationId }) => {
    const feed = await caller.conversations.feed({ projectId, conversationId });
    for await (const item of feed) return item;
    return null;
  },
  'messages.get': (caller, projectId, { messageId }) =>
    caller.messages.get({ projectId, messageId }),
  'messages.getReceived': (caller, projectId, { receivedId }) =>
    caller.messages.getReceived({ projectId, id: receivedId }),
  'messages.cancel': (caller, projectId, { messageId }) =>
    caller.messages.cancel({ projectId, messageId }),
  'messages.retry': (caller, projectId, { messageId }) =>
    caller.messages.retry({ projectId, messageId }),
  'optOuts.remove': (caller, projectId, { recipient }) =>
    caller.optOuts.remove({ projectId, recipient, senders: ['any'], reason: 'forged' }),
  'releases.get': (caller, projectId, { releaseId }) =>
    caller.releases.get({ projectId, releaseId }),
  'releases.compare': (caller, projectId, { releaseId }) =>
    caller.releases.compare({ projectId, a: releaseId, b: releaseId }),
  'deployments.rollBack': (caller, projectId, { releaseId }) =>
    caller.deployments.rollBack({ projectId, environment: 'live', releaseId }),
  'templates.whereUsed': (caller, projectId, { templateId }) =>
    caller.templates.whereUsed({ projectId, templateId }),
  'templates.duplicate': (caller, projectId, { templateId }) =>
    caller.templates.duplicate({ projectId, templateId }),
  'templates.sendTest': (caller, projectId, { templateId }) =>
    caller.templates.sendTest({ projectId, templateId, to: CALLER, environment: 'sandbox' }),
};

/** Lists: what another project has is not among it. */
const LISTS: Readonly<Record<string, Ask>> = {
  'conversations.list': async (caller, projectId) =>
    (await caller.conversations.list({ projectId })).conversations,
  'conversations.getMany': async (caller, projectId, { conversationId }) =>
    (await caller.conversations.getMany({ projectId, conversationIds: [conversationId] }))
      .conversations,
  'messages.list': async (caller, projectId, { conversationId }) =>
    (await caller.messages.list({ projectId, conversationId })).messages,
  'messages.getMany': async (caller, projectId, { messageId }) =>
    (await caller.messages.getMany({ projectId, messageIds: [messageId] })).messages,
  'messages.received': async (caller, projectId) =>
    (await caller.messages.received({ projectId })).texts,
  'messages.receivedSenders': async (caller, projectId) =>
    (await caller.messages.receivedSenders({ projectId })).senders,
  'optOuts.list': async (caller, projectId, { recipient }) =>
    (await caller.optOuts.list({ projectId, recipient })).optOuts,
  'optOuts.ended': async (caller, projectId, { recipient }) =>
    (await caller.optOuts.ended({ projectId, recipient })).optOuts,
  'releases.list': async (caller, projectId) =>
    (await caller.releases.list({ projectId })).releases,
};

/** The other ones that change something of a project. */
const WRITES: Readonly<Record<string, Ask>> = {
  'conversations.start': (caller, projectId) =>
    caller.conversations.start({ projectId, environment: 'draft' }),
  'deployments.promote': (caller, projectId) =>
    caller.deployments.promote({ projectId, to: 'pre-release' }),
  'drafts.save': (caller, projectId) =>
    caller.drafts.save({
      projectId,
      changeId: changeIdSchema.parse('chg_forged'),
      change: { put: [], remove: [] },
      base: {},
    }),
  'optOuts.add': (caller, projectId, { recipient }) =>
    caller.optOuts.add({ projectId, recipient, reason: 'they called' }),
  'projects.import': (caller, projectId, { zipBase64 }) =>
    caller.projects.import({ projectId, zipBase64 }),
  'releases.publish': (caller, projectId) => caller.releases.publish({ projectId }),
  'twilio.connect': (caller, projectId) =>
    caller.twilio.connect({ projectId, accountSid: `AC${'a'.repeat(32)}`, authToken: 'a-token' }),
  'twilio.disconnect': (caller, projectId) => caller.twilio.disconnect({ projectId }),
  'twilio.resume': (caller, projectId) => caller.twilio.resume({ projectId }),
  'twilio.chooseAnswers': (caller, projectId) =>
    caller.twilio.chooseAnswers({
      projectId,
      accountSid: `AC${'a'.repeat(32)}`,
      keywordsAnsweredBy: 'twilio',
    }),
  'twilio.writeRegistration': (caller, projectId) =>
    caller.twilio.writeRegistration({
      projectId,
      business: {
        brand: 'Harbour',
        privacyPolicyUrl: null,
        termsUrl: null,
        evidenceUrl: null,
        keepsNumbersPrivate: true,
      },
    }),
};

/** They take no id but the project's, and change nothing. */
const READS = [
  'access.me',
  'analytics.breakdown',
  'analytics.errors',
  'analytics.funnel',
  'analytics.series',
  'analytics.summary',
  'deployments.list',
  'deployments.problems',
  'drafts.feed',
  'drafts.get',
  'drafts.history',
  'drafts.problems',
  'messages.export',
  'messages.exportReceived',
  'optOuts.export',
  'optOuts.senders',
  'projects.export',
  'projects.get',
  'projects.list',
  'templates.preview',
  'twilio.compliance',
  'twilio.get',
  'twilio.registrations',
  'twilio.senders',
];
/** Of no project. */
const ABOVE = ['projects.create'];

let server: TestServer;
let caller: Caller;
let hotel: ProjectId;
let other: ProjectId;
let theirs: Theirs;

beforeAll(async () => {
  server = await startTestServer({ engine: FAST_ENGINE });
  const { services } = server.afterword;
  caller = appRouter.createCaller({ actor: LOCAL_PERSON, services, requestId: 'test' });
  ({ projectId: hotel } = await openHotel(services));
  ({ projectId: other } = await caller.projects.create({ name: 'Other', from: 'empty' }));
  const simulate = 'undelivered';
  const { conversationId, message } = await agree(services, hotel, { simulate });
  await messageOnceIt(services, hotel, conversationId, ({ status }) => status === simulate);
  const reply = { from: CALLER, text: 'STOP', eventId: 'theirs' };
  await caller.conversations.smsReply({ projectId: hotel, conversationId, ...reply });
  const recipient = '+447700900999';
  await caller.optOuts.add({ projectId: hotel, recipient, reason: 'they called' });
  const [received] = (await caller.messages.received({ projectId: hotel })).texts;
  const [release] = (await caller.releases.list({ projectId: hotel })).releases;
  const { records } = await caller.drafts.get({ projectId: hotel });
  const template = records.find((record) => record.kind === 'template');
  if (!received || !release || template?.kind !== 'template') throw new Error('nothing to ask for');
  const { zipBase64 } = await caller.projects.export({ projectId: hotel });
  theirs = {
    conversationId,
    messageId: message.id,
    receivedId: received.id,
    releaseId: release.id,
    templateId: template.id,
    recipient,
    zipBase64,
  };
});
afterAll(() => server.close());

/** All that can be seen of a project which the table asks for. */
async function all(projectId: ProjectId): Promise<unknown> {
  const seen = Object.entries({ ...LISTS, ...BY_ID })
    .filter(([name]) => READ_ONLY.has(name))
    .map(async ([name, ask]) => [name, await ask(caller, projectId, theirs)]);
  const { records } = await caller.drafts.get({ projectId });
  const { environments } = await caller.deployments.list({ projectId });
  return [await Promise.all(seen), records, environments];
}
const READ_ONLY = new Set([
  ...Object.keys(LISTS),
  'conversations.get',
  'messages.get',
  'messages.getReceived',
  'releases.get',
]);

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) =>
      [error, error instanceof Error ? error.cause : null].find((one) => one instanceof UserError)
        ?.code ?? String(error),
  );

/** `refused`, where what is asked for would have to be there first: a release, a text to answer. */
const REFUSALS = ['not_found', 'refused'];

describe('what one project has', () => {
  it.each(Object.entries(BY_ID))('is not to be had by its id in another: %s', async (_, ask) => {
    const before = await all(hotel);
    expect(REFUSALS).toContain(await codeOf(ask(caller, other, theirs)));
    expect(await all(hotel)).toEqual(before);
  });

  it.each(Object.entries(LISTS))('is not listed in another: %s', async (name, ask) => {
    expect(await ask(caller, other, theirs)).toEqual([]);
    if (name !== 'optOuts.ended') expect(await ask(caller, hotel, theirs)).not.toEqual([]);
  });
});

describe('a project that does not exist', () => {
  const nobodys = projectIdSchema.parse('prj_nobodys');

  it('is not found where somebody has asked for no more texts of it', async () => {
    const add = caller.optOuts.add({
      projectId: nobodys,
      recipient: CALLER,
      reason: 'they called',
    });
    expect(await codeOf(add)).toBe('not_found');
  });

  it.each(Object.entries({ ...BY_ID, ...WRITES }))('has nothing: %s', async (_, ask) => {
    expect(REFUSALS).toContain(await codeOf(ask(caller, nobodys, theirs)));
  });
});

it('every procedure is asked here, or needs not be', () => {
  const asked = [BY_ID, LISTS, WRITES].flatMap((table) => Object.keys(table));
  const known = [...asked, ...READS, ...ABOVE].toSorted();
  expect(Object.keys(appRouter._def.procedures).toSorted()).toEqual(known);
});
