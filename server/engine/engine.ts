import type { Logger } from 'pino';
import type { MessageId } from '../../core/ids.ts';
import type { Db, ReadTx, Tx } from '../db/handles.ts';
import type { Queue } from '../queue/queue.ts';
import type { Claim, MessageRow } from './outbox-types.ts';
import type { EnginePolicy } from './policy.ts';
import type { Transport } from './transport.ts';

/** The outcome of a message, as its conversation knows it: a port of the SMS action. */
export interface MessageOutcome {
  readonly row: MessageRow;
  readonly port: 'delivered' | 'undelivered' | 'failed';
  readonly why: string;
}

/** What the engine's parts share. */
export interface Engine {
  readonly db: Db;
  readonly log: Logger;
  readonly now: () => Date;
  /** From 0 to 1, for jitter only. */
  readonly random: () => number;
  readonly policy: EnginePolicy;
  readonly transports: Readonly<Record<MessageRow['transport'], Transport>>;
  /** Tells the conversation, in the transaction that records the status, so neither gets lost. */
  onOutcome(tx: Tx, outcome: MessageOutcome): Promise<void>;
  /** Tells whoever is watching, once it is committed. */
  onChange(tx: Tx, row: Pick<MessageRow, 'id' | 'projectId' | 'conversationId'>): Promise<void>;
  /** Has somebody look at the outbox when something in it is due. */
  readonly queue: Queue;
  /** Asked in each claim: whether this process could send what it claims. Without it, it could. */
  readonly mayClaim?: (tx: ReadTx) => Promise<boolean>;
  /** After the commit: this process has taken on work. */
  onClaims?(claims: readonly Claim[]): void;
}

export interface MessageRef {
  readonly id: MessageId;
}
