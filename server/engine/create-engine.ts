import { randomBytes } from 'node:crypto';
import type { Tx } from '../db/handles.ts';
import type { Deps } from '../deps.ts';
import { hasKeyInUse } from '../twilio/key/has-key-in-use.ts';
import type { TwilioService } from '../twilio/service.ts';
import { Dispatcher } from './dispatcher.ts';
import type { Engine, MessageOutcome } from './engine.ts';
import { reachOfTests } from './may-reach.ts';
import { DEFAULT_POLICY } from './policy.ts';
import type { OutboundMessage, ProviderReport } from './transport.ts';
import { makeSimulator } from './transports/simulator.ts';
import { makeTwilioTransport } from './transports/twilio.ts';

export interface EngineHooks {
  onOutcome(tx: Tx, outcome: MessageOutcome): Promise<void>;
  onChange: Engine['onChange'];
  /** Where the simulator's status callbacks go. */
  simulatorCalls(message: OutboundMessage, report: ProviderReport): Promise<unknown>;
  onClaims: NonNullable<Engine['onClaims']>;
}

/** The SMS engine and its dispatcher, which does nothing before it is started. */
export function createEngine(
  deps: Deps,
  twilio: TwilioService,
  hooks: EngineHooks,
): { engine: Engine; dispatcher: Dispatcher } {
  const options = deps.engine ?? {};
  const { publicUrl, testNumbers } = deps.config;
  const { db, log, now } = deps;
  const engine: Engine = {
    db,
    log,
    now,
    random: options.random ?? Math.random,
    policy: { ...DEFAULT_POLICY, ...options.policy },
    transports: {
      simulator: makeSimulator(options.simulatorPace ?? 1, (message, report) =>
        hooks.simulatorCalls(message, report),
      ),
      twilio: makeTwilioTransport({
        clientOf: async (projectId, accountSid) => twilio.clientOf(projectId, accountSid),
        isConnected: async (projectId) => twilio.isConnected(projectId),
        statusCallback: (message) =>
          publicUrl === null ? null : `${publicUrl}/webhooks/twilio/status?message=${message.id}`,
        mayReach: reachOfTests(db, testNumbers),
        now,
        ...(options.settleMs === undefined ? {} : { settleMs: options.settleMs }),
        ...(options.pollMs === undefined ? {} : { pollMs: options.pollMs }),
      }),
    },
    onOutcome: async (tx, outcome) => hooks.onOutcome(tx, outcome),
    onChange: (tx, row) => hooks.onChange(tx, row),
    queue: deps.queue,
    mayClaim: hasKeyInUse(deps),
    onClaims: (claims) => hooks.onClaims(claims),
  };
  // A fresh name each start: what the process held before a crash is not taken for its own.
  const dispatcher = new Dispatcher(engine, randomBytes(9).toString('base64url'));
  return { engine, dispatcher };
}
