import { actionRuntimes } from '../../actions/runtimes.ts';
import type { Sender } from '../../core/phone.ts';
import type { Background } from '../background.ts';
import { ConversationsService } from '../conversations/service.ts';
import type { DeploymentsService } from '../deployments/service.ts';
import type { DraftsService } from '../drafts/service.ts';
import { chooseTransport } from '../engine/choose-transport.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import { hasOptedOut } from '../engine/opt-outs/opted-out.ts';
import { queueMessage } from '../engine/queue-message.ts';
import { queueReply } from '../inbound/queue-reply.ts';
import { InboundService } from '../inbound/service.ts';
import { MessagesService } from '../messages/service.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { ReleasesService } from '../releases/service.ts';
import type { Deps } from '../services.ts';
import { TwilioService } from '../twilio/service.ts';
import { Performer } from './performer.ts';
import type { ConversationRow } from './repo.ts';
import { conversationKey, Runtime } from './runtime.ts';

/** Everything from a caller's words to a text on a phone. */
export interface Messaging {
  readonly engine: Engine;
  readonly twilio: TwilioService;
  readonly conversations: ConversationsService;
  readonly messages: MessagesService;
  readonly inbound: InboundService;
  /** Drains the outbox and does what turns asked for, while the server runs. */
  readonly background: Background;
}

export interface MessagingNeeds {
  readonly drafts: DraftsService;
  readonly releases: ReleasesService;
  readonly deployments: DeploymentsService;
}

/** Wires engine, runtime and the services over them, which know one another in a circle. */
export function createMessaging(
  deps: Deps & { readonly metrics: Metrics },
  needs: MessagingNeeds,
): Messaging {
  const { db, log, now, notifier } = deps;
  const twilio = new TwilioService(deps, () => dispatcher.wake());
  const { engine, dispatcher } = createEngine(deps, twilio, {
    onOutcome: async (tx, outcome) => runtime.onOutcome(tx, outcome),
    onClaims: (claims) => {
      for (const { work } of claims) deps.metrics.claimed(work, 1);
    },
    onChange: ({ conversationId }) => {
      if (conversationId !== null) notifier.notify(conversationKey(conversationId));
    },
  });
  const transportOf = async (row: ConversationRow, sender: Sender | null) => {
    const isConnected = await twilio.isConnected(row.projectId);
    return chooseTransport({ ...row, sender, isConnected });
  };
  const runtime = new Runtime({
    db,
    log,
    now,
    notifier,
    runtimes: actionRuntimes,
    load: async (id) => needs.releases.load(id),
    async hasOptedOut(tx, row, { recipient, sender }) {
      const { projectId } = row;
      const transport = await transportOf(row, sender);
      return hasOptedOut(tx, { projectId, recipient, sender, transport });
    },
    async queue(tx, row, effect, { title, topicId }) {
      const { id, projectId, environment, isTest, simulate } = row;
      const transport = await transportOf(row, effect.sender);
      const place = { projectId, conversationId: id, environment, isTest, title, topicId };
      await queueMessage(engine, tx, { ...place, effect, transport, simulate });
    },
    reply: async (tx, row, reply) => queueReply(engine, tx, row, reply),
    perform: (work) => performer.begin(work),
  });
  const take: Runtime['take'] = (request) => runtime.take(request);
  const performer = new Performer({ db, log, runtimes: actionRuntimes, take });
  const inbound = new InboundService(deps, runtime);
  return {
    engine,
    inbound,
    twilio,
    conversations: new ConversationsService(deps, needs, runtime),
    messages: new MessagesService(deps, needs.drafts, twilio, engine),
    background: {
      start() {
        performer.failUnfinished().catch((error: unknown) => {
          log.error({ err: error }, 'unfinished actions could not be closed');
        });
        inbound.resume().catch((error: unknown) => {
          log.error({ err: error }, 'texts from outside could not be taken up again');
        });
        dispatcher.start();
      },
      async stop() {
        await Promise.all([performer.stop(), dispatcher.stop()]);
      },
    },
  };
}
