import { isFinal } from '../../core/messaging/statuses.ts';
import type { MessageRow } from '../../server/engine/outbox-types.ts';
import type { StandInMessage } from '../twilio-stand-in.ts';

/** A broken promise. */
export interface Wrong {
  readonly id: string;
  readonly sentence: string;
}

export interface Run {
  readonly queuedIds: readonly string[];
  readonly rows: readonly MessageRow[];
  readonly accepted: readonly StandInMessage[];
  /** A text may have failed without being accepted, but only as one that says so. */
  readonly mayGiveUp: boolean;
}

export interface Outcome {
  /** Empty when every promise was kept. */
  readonly wrong: readonly Wrong[];
  readonly givenUp: number;
}

/** What is wrong after a run. */
export function checkOutcome({ queuedIds, rows, accepted, mayGiveUp }: Run): Outcome {
  const wrong: Wrong[] = [];
  let givenUp = 0;
  const say = (id: string, what: string) => wrong.push({ id, sentence: `${id} ${what}` });
  const byId = new Map(rows.map((row) => [String(row.id), row]));
  const acceptedOf = new Map<string, StandInMessage[]>();
  for (const one of accepted)
    acceptedOf.set(idOf(one), [...(acceptedOf.get(idOf(one)) ?? []), one]);
  for (const id of queuedIds) {
    const row = byId.get(id);
    if (!row) {
      say(id, 'is lost');
      continue;
    }
    if (!isFinal(row.status)) say(id, `is still ${row.status}: ${row.errorWhy}`);
    const [one, ...more] = acceptedOf.get(id) ?? [];
    if (!one && mayGiveUp && isGivenUp(row)) givenUp += 1;
    else if (!one) say(id, `(${row.status}) was never accepted: ${row.errorWhy}`);
    else if (more.length > 0) say(id, `was accepted at ${whenOf([one, ...more])}`);
    else if (row.providerSid !== one.sid) say(id, 'has the id of another message');
    else if (row.status !== one.status) {
      say(id, `is ${row.status} here and ${one.status} at the provider`);
    }
  }
  for (const id of acceptedOf.keys()) if (!byId.has(id)) say(id, 'was accepted unasked');
  return { wrong, givenUp };
}

/** Failed by us, with the reason, and without an id of the provider's. */
function isGivenUp({ status, providerSid, errorWhy }: MessageRow): boolean {
  return status === 'failed' && providerSid === null && errorWhy !== null;
}

function whenOf(accepted: readonly StandInMessage[]): string {
  return accepted.map(({ createdAt }) => createdAt.toISOString()).join(' and at ');
}

/** Our id of an accepted message, which travels in its callback's address. */
export function idOf(message: StandInMessage): string {
  return new URL(message.params.get('StatusCallback') ?? '').searchParams.get('message') ?? '';
}
