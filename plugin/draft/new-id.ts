import {
  type ActionId,
  actionIdSchema,
  type ChangeId,
  changeIdSchema,
  type LinkId,
  linkIdSchema,
  makeId,
  type TopicId,
  topicIdSchema,
} from '../../core/ids.ts';

/** Where the functions that build changes get fresh ids from. */
export interface NewIds {
  readonly topic: () => TopicId;
  readonly action: () => ActionId;
  readonly link: () => LinkId;
  readonly change: () => ChangeId;
}

/** Ids with tails from `tail`, which must never give the same one twice. */
export function idsFrom(tail: () => string): NewIds {
  return {
    topic: () => makeId(topicIdSchema, 'top', tail()),
    action: () => makeId(actionIdSchema, 'act', tail()),
    link: () => makeId(linkIdSchema, 'lnk', tail()),
    change: () => makeId(changeIdSchema, 'chg', tail()),
  };
}

/** A random tail. `crypto.randomUUID` is absent where the page is served without TLS. */
export function randomTail(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const newIds: NewIds = idsFrom(randomTail);
