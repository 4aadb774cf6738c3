import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Db } from './db/handles.ts';
import type { EngineOptions } from './engine/engine-options.ts';
import type { Notifier } from './live/notifier.ts';
import type { Queue } from './queue/queue.ts';
import type { SealKey } from './twilio/key/seal.ts';

/** What every service is made from. */
export interface Deps {
  readonly config: Config;
  readonly db: Db;
  /** The one that the secrets in the database are sealed with. */
  readonly sealKey: SealKey;
  /** Wakes the dispatchers. */
  readonly queue: Queue;
  readonly log: Logger;
  /** Wakes live feeds after a commit. */
  readonly notifier: Notifier;
  /** The time. Tests bring their own. */
  readonly now: () => Date;
  /** The same, whatever time a test brings: what Twilio's clock is compared with. This machine's unless told. */
  readonly clock?: () => Date;
  /** Other paces and limits of the SMS engine, for tests. */
  readonly engine?: EngineOptions;
}
