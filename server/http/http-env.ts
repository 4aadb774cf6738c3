import type { Actor } from '../access/actor.ts';

/** What the middleware leaves for the handlers: `c.get('requestId')`, `c.get('actor')`. */
export interface HttpEnv {
  Variables: {
    /** In the log and in answers to errors. */
    requestId: string;
    /** Null: not signed in. */
    actor: Actor | null;
  };
}
