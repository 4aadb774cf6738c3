import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const CHILD = fileURLToPath(new URL('./queueing-child.ts', import.meta.url));

export const askedSchema = z.object({ count: z.number().int().nonnegative() });
const toldSchema = z.object({ ids: z.array(z.string()) });
export type Told = z.infer<typeof toldSchema>;

/** An API process beside the servers that send. */
export interface Queueing {
  /** Queues so many texts; resolves with their ids once they are committed. */
  queueSome(count: number): Promise<string[]>;
  stop(): Promise<void>;
}

export interface QueueingSettings {
  readonly config: object;
  readonly engine: object;
  readonly account: { readonly accountSid: string; readonly authToken: string };
  readonly seed: number;
}

/**
 * Queues texts from a process of its own, so that the stand-in for Twilio never stands still for our
 * database: what SQLite keeps waiting, for the disk or for its lock, waits with all of its process, and
 * a request that is read seconds after it was sent is more than any look-up can know of.
 */
export async function startQueueing(settings: QueueingSettings): Promise<Queueing> {
  const child = fork(CHILD, [JSON.stringify(settings)], { execArgv: ['--import', 'tsx'] });
  const ended = once(child, 'exit');
  const broken = ended.then(() => Promise.reject(new Error('the queueing process has ended')));
  broken.catch(() => {});
  const answer = async () => {
    const [told] = await Promise.race([once(child, 'message'), broken]);
    return toldSchema.parse(told).ids;
  };
  await answer();
  return {
    async queueSome(count) {
      const answered = answer();
      child.send(askedSchema.parse({ count }));
      return answered;
    },
    async stop() {
      // One that has died has said why: that is the error to be seen, not that it is gone.
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
