import { e164Schema, type Sender } from '../core/phone.ts';
import { type ConversationId, conversationIdSchema, type ProjectId } from '../core/ids.ts';
import { authorize, authorizeServer } from '../server/access/authorize.ts';
import { systemActor } from '../server/access/actor.ts';
import type { ConversationFeedItem } from '../server/conversations/conversation-view.ts';
import type { EngineOptions } from '../server/engine/engine-options.ts';
import type { SimulatedCourse } from '../server/engine/transports/simulated-courses.ts';
import type { MessageView } from '../core/messaging/message-views.ts';
import type { Services } from '../server/services.ts';

/** Paces at which a test need not wait: every time-out is there, only shorter. */
export const FAST_ENGINE: EngineOptions = {
  simulatorPace: 0,
  twilioTimeoutMs: 300,
  settleMs: 1_500,
  pollMs: 20,
  policy: {
    leaseMs: 1_000,
    beginWithinMs: 500,
    backoffMs: 20,
    lookUpMs: 30,
    idleMs: 50,
    rateFactor: null,
  },
};

export const CALLER = '+447700900123';
/** What the demo project sends for 'Booking confirmation' at its default hotel. */
export const CONFIRMATION =
  'Hi Ana, your reservation at Harbour London is confirmed for Fri 4 Dec.';
export const ASK = 'can you confirm my reservation';

/** The demo project, published to Sandbox; with `sender`, its texts have one there. */
export async function openHotel(services: Services, sender: Sender | null = null) {
  const admin = authorizeServer(systemActor('test'), 'build');
  const { projectId } = await services.projects.create(admin, 'Hotel', 'demo');
  const grant = authorize(systemActor('test'), projectId, 'publish');
  if (sender) await setSender(services, projectId, sender);
  const answer = await services.releases.publish(grant, {
    note: '',
    acceptedWarnings: [],
    acceptAllWarnings: true,
  });
  if (!answer.published) throw new Error(JSON.stringify(answer.problems));
  return { projectId, grant: authorize(systemActor('test'), projectId, 'build') };
}

async function setSender(services: Services, projectId: ProjectId, sender: Sender): Promise<void> {
  const grant = authorize(systemActor('test'), projectId, 'build');
  const { records } = await services.drafts.get(grant);
  const templates = records.filter((record) => record.kind === 'template');
  const put = templates.map((one) => ({
    ...one,
    senders: { sandbox: sender, 'pre-release': sender, live: sender },
  }));
  await services.drafts.save(grant, {
    changeId: 'chg_sender',
    change: { put, remove: [] },
    base: Object.fromEntries(templates.map((one) => [one.id, one.rev])),
  });
}

/** A call in Sandbox up to the caller's agreement; returns the text it queued. */
export async function agree(
  services: Services,
  projectId: ProjectId,
  options: {
    readonly caller?: string;
    readonly simulate?: SimulatedCourse;
    readonly environment?: 'draft' | 'live';
    /** `simulator` is a test call; otherwise it comes by the API. */
    readonly channel?: 'api' | 'simulator';
    readonly entities?: Readonly<Record<string, string>>;
  } = {},
): Promise<{ conversationId: ConversationId; message: MessageView }> {
  const grant = authorize(systemActor('test'), projectId, 'build');
  const { conversationId } = await services.conversations.start(grant, {
    environment: options.environment ?? 'sandbox',
    channel: options.channel ?? 'api',
    caller: e164Schema.parse(options.caller ?? CALLER),
    entities: { ...options.entities },
    variables: {},
    useExamples: true,
    ...(options.simulate ? { simulate: options.simulate } : {}),
  });
  await services.conversations.say(grant, { conversationId, text: ASK });
  const yes = await services.conversations.say(grant, { conversationId, text: 'yes please' });
  const [message] = yes.messages;
  if (!message) throw new Error(`no text was queued: ${yes.say.join(' ')}`);
  return { conversationId: conversationIdSchema.parse(conversationId), message };
}

/** Waits, by the feed, until the conversation's text is as asked; fails after 20 seconds. */
export async function messageOnceIt(
  services: Services,
  projectId: ProjectId,
  conversationId: ConversationId,
  is: (message: MessageView) => boolean,
): Promise<MessageView> {
  const item = await feedItem(
    services,
    projectId,
    conversationId,
    (one) => one.kind === 'message' && is(one.message),
  );
  if (item.kind !== 'message') throw new Error('unreachable');
  return item.message;
}

export async function feedItem(
  services: Services,
  projectId: ProjectId,
  conversationId: ConversationId,
  is: (item: ConversationFeedItem) => boolean,
): Promise<ConversationFeedItem> {
  const grant = authorize(systemActor('test'), projectId, 'see');
  const seen: string[] = [];
  const signal = AbortSignal.timeout(20_000);
  for await (const item of services.conversations.feed(grant, conversationId, 0, signal)) {
    if (is(item)) return item;
    seen.push(item.kind === 'message' ? item.message.status : 'turn');
  }
  throw new Error(`it did not happen; seen: ${seen.join(', ')}`);
}
