import { actionRuntimes } from '../../actions/runtimes.ts';
import { quietHoursOf } from '../../core/records/settings.ts';
import type { Background } from '../background.ts';
import { StatusDoor } from '../callbacks/status-door.ts';
import { StatusInbox } from '../callbacks/status-inbox.ts';
import { runOf } from '../channels/channel.ts';
import { ConversationsService } from '../conversations/service.ts';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { onceInTx } from '../db/once-in-tx.ts';
import type { DeploymentsService } from '../deployments/service.ts';
import type { DraftsService } from '../drafts/service.ts';
import { chooseTransport } from '../engine/choose-transport.ts';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import { ForwardBringer } from '../engine/work/bring-forward.ts';
import { expirePaused } from '../engine/work/expire-paused.ts';
import { departureOf } from '../engine/departure.ts';
import { hoursToQueueWith } from '../engine/quiet-hours.ts';
import { SimulatorCallbacks } from '../engine/transports/simulator-callbacks.ts';
import { queueMessage } from '../engine/queue-message.ts';
import { HEAR_MS } from '../inbound/missed/missed-texts.ts';
import { queueReply } from '../inbound/queue-reply.ts';
import { InboundService } from '../inbound/service.ts';
import { MessagesService } from '../messages/service.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { ReleasesService } from '../releases/service.ts';
import { Repeating } from '../repeating.ts';
import type { Deps } from '../deps.ts';
import type { TwilioService } from '../twilio/service.ts';
import { PERFORM_TIMEOUT_MS, Performer } from './performer.ts';
import { cutOffCalls } from './cut-off-calls.ts';
import type { ConversationRow } from './repo.ts';
import { conversationKey } from './conversation-key.ts';
import { Runtime } from './runtime.ts';
import type { SendSms } from './step-informed.ts';
import { within } from '../within.ts';

/** Everything from a caller's words to a text on a phone. */
export interface Messaging {
  readonly engine: Engine;
  readonly conversations: ConversationsService;
  readonly messages: MessagesService;
  readonly inbound: InboundService;
  /** Where status callbacks come in, and where they wait until they are applied. */
  readonly statusDoor: StatusDoor;
  readonly statusInbox: StatusInbox;
  readonly runtime: Runtime;
  /** Ends the calls that nobody holds any more, as is done all the time. */
  cutOffCalls(): Promise<void>;
  /** Drains the outbox and does what turns asked for, while the server runs. */
  readonly background: Background;
}

export interface MessagingNeeds {
  readonly drafts: DraftsService;
  readonly releases: ReleasesService;
  readonly deployments: DeploymentsService;
  readonly twilio: TwilioService;
}

/** Wires engine, runtime and the services over them, which know one another in a circle. */
export function createMessaging(
  deps: Deps & { readonly metrics: Metrics },
  needs: MessagingNeeds,
): Messaging {
  const { db, log, now, queue } = deps;
  const { twilio } = needs;
  const { engine, dispatcher } = createEngine(deps, twilio, {
    onOutcome: async (tx, outcome) => runtime.onOutcome(tx, outcome),
    onClaims: (claims) => {
      for (const { work } of claims) deps.metrics.claimed(work, 1);
    },
    async onChange(tx, { conversationId }) {
      if (conversationId !== null) await tx.notify(conversationKey(conversationId));
    },
    simulatorCalls: (message, report) => statusDoor.receive(simulator.make(message, report)),
  });
  twilio.whenResumed(() => dispatcher.wake());
  const simulator = new SimulatorCallbacks();
  const inbox = new StatusInbox(engine);
  const statusDoor = new StatusDoor({ db, twilio, simulator, inbox });
  const { testNumbers } = deps.config;
  const isConnected = onceInTx<ProjectId, boolean>(String, (tx, id) =>
    twilio.isConnectedIn(tx, id),
  );
  const transportOf = async (
    tx: Tx,
    row: ConversationRow,
    to: Pick<SendSms, 'recipient' | 'sender'>,
  ) => {
    const { recipient, sender } = to;
    return chooseTransport({
      ...row,
      run: runOf(row),
      recipient,
      sender,
      isConnected: await isConnected.of(tx, row.projectId),
      testNumbers,
    });
  };
  /** A release's settings hold for its conversations, like all else in it. */
  const hoursOf = async (tx: ReadTx, row: ConversationRow) =>
    quietHoursOf((await needs.releases.load(row.releaseId, tx)).release.graph.settings);
  const runtime = new Runtime({
    db,
    log,
    now,
    runtimes: actionRuntimes,
    load: async (id, tx) => needs.releases.load(id, tx),
    async departure(tx, row, effect) {
      const { id, projectId, environment, isTest } = row;
      const transport = await transportOf(tx, row, effect);
      const sendHours = hoursToQueueWith(await hoursOf(tx, row), { isTest, transport });
      const place = { projectId, conversationId: id, environment, transport, sendHours };
      const text = { ...place, ...effect, isConnected: await isConnected.of(tx, projectId) };
      return departureOf(tx, text, now());
    },
    async queue(tx, row, effect, { title, topicId }) {
      const { id, projectId, environment, isTest, simulate } = row;
      const transport = await transportOf(tx, row, effect);
      const place = { projectId, conversationId: id, environment, isTest, title, topicId };
      const quietHours = await hoursOf(tx, row);
      await queueMessage(engine, tx, { ...place, effect, transport, simulate, quietHours });
    },
    reply: async (tx, row, reply) => queueReply(engine, tx, row, reply, await hoursOf(tx, row)),
    perform: (work) => performer.begin(work),
  });
  const take: Runtime['take'] = (request) => runtime.take(request);
  const performer = new Performer({ db, log, runtimes: actionRuntimes, take });
  const inbound = new InboundService(deps, runtime, twilio);
  const closing = closeUnfinished(deps, performer);
  const silence = { db, log, now, runtime, logged: new Map<ConversationId, string>() };
  const lookForSilence = async (mayGoOn: () => boolean) => cutOffCalls(silence, mayGoOn);
  const cuttingOff = new Repeating({ work: lookForSilence, everyMs: SWEEP_MS, atOnce: true });
  let isStopped = false;
  const forwardBringer = new ForwardBringer(engine);
  const expiring = new Repeating({
    work: async (mayGoOn) => {
      await forwardBringer.bringForward(mayGoOn);
      await expirePaused(engine, mayGoOn);
      await twilio.endLeftPauses();
    },
    everyMs: EXPIRE_MS,
    atOnce: true,
  });
  return {
    engine,
    runtime,
    cutOffCalls: async () => lookForSilence(() => true),
    inbound,
    statusDoor,
    statusInbox: inbox,
    conversations: new ConversationsService(deps, needs, runtime),
    messages: new MessagesService(deps, needs.drafts, twilio, engine),
    background: {
      start({ dispatch, heard }) {
        closing.start();
        cuttingOff.start();
        inbound.start();
        inbox.start();
        if (!dispatch) return;
        // What was queued before may be for somebody who has said STOP since.
        void within(HEAR_MS, heard).then(() => {
          if (!isStopped) dispatcher.start();
        });
        expiring.start();
        queue
          .start(() => dispatcher.wake())
          .catch((error: unknown) => {
            log.error(
              { err: error },
              'the queue could not be started: the outbox is still looked at',
            );
          });
      },
      async stop({ answered }) {
        isStopped = true;
        closing.stop();
        // Before anything is waited for: a text that is claimed from now on would be left behind.
        const dispatched = dispatcher.stop();
        const begun = answered.then(() =>
          Promise.all([inbound.stop(), performer.stop(), inbox.stop()]),
        );
        const looked = [expiring.stop(), cuttingOff.stop()];
        await Promise.all([dispatched, ...looked, queue.stop(), begun]);
      },
    },
  };
}

const SWEEP_MS = 60_000;
/** How soon texts behind a pause are given up once nobody wants them any more. */
const EXPIRE_MS = 30_000;

/**
 * Work that a crash cut off is closed as failed. Alone on its database, a process that starts knows
 * that nothing is under way; beside others it waits until no work can be.
 */
function closeUnfinished({ db, log, now }: Deps, performer: Performer) {
  const isShared = db.kind === 'postgres';
  let timer: NodeJS.Timeout | undefined;
  const sweep = () => {
    const begunBefore = new Date(now().getTime() - (isShared ? 2 * PERFORM_TIMEOUT_MS : 0));
    performer.failUnfinished(begunBefore).catch((error: unknown) => {
      log.error({ err: error }, 'unfinished actions could not be closed');
    });
  };
  return {
    start() {
      sweep();
      if (isShared) timer = setInterval(sweep, SWEEP_MS);
    },
    stop: () => clearInterval(timer),
  };
}
