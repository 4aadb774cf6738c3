import type { ReadyQuery } from './ready-query.ts';

/** What a transaction asks last, once its job is done. */
export type Ending = () => readonly ReadyQuery[];
