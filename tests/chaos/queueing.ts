import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { e164Schema, type Sender } from '../../core/phone.ts';

const CHILD = fileURLToPath(new URL('./queueing-child.ts', import.meta.url));

/** Whom to text; `sender` is the place among `senders`, whose project's text it is. */
const textSchema = z.object({ to: e164Schema, sender: z.number().int().nonnegative() });
export type TextToQueue = z.infer<typeof textSchema>;

export const askedSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('queue'), texts: z.array(textSchema).readonly() }),
  z.object({ do: z.literal('resume') }),
]);
type Asked = z.infer<typeof askedSchema>;
const toldSchema = z.object({ ids: z.array(z.string()) });
export type Told = z.infer<typeof toldSchema>;

/** An API process beside the servers that send. */
export interface Queueing {
  /** Queues texts; resolves with their ids, in the same order, once they are committed. */
  queue(texts: readonly TextToQueue[]): Promise<string[]>;
  /** Ends whatever is paused, as a person who has put it right; what Twilio refuses stays paused. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

export interface QueueingSettings {
  readonly config: object;
  readonly engine: object;
  readonly account: { readonly accountSid: string; readonly authToken: string };
  /** Each has a project, whose texts it sends. */
  readonly senders: readonly Sender[];
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
  // One answer belongs to one question, so they are asked one after another.
  let last: Promise<unknown> = Promise.resolve();
  const ask = (asked: Asked): Promise<string[]> => {
    const answered = last.then(() => {
      const next = answer();
      child.send(asked);
      return next;
    });
    last = answered.catch(() => {});
    return answered;
  };
  return {
    queue: (texts) => ask({ do: 'queue', texts }),
    async resume() {
      await ask({ do: 'resume' });
    },
    async stop() {
      // One that has died has said why: that is the error to be seen, not that it is gone.
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
