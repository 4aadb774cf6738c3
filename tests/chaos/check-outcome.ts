import { isFinal } from '../../core/messaging/statuses.ts';
import type { MessageRow } from '../../server/engine/outbox-types.ts';
import type { StandInMessage } from '../twilio-stand-in.ts';

/** A broken promise. */
export interface Wrong {
  readonly id: string;
  readonly sentence: string;
}

/** What is wrong after a run; empty when every promise was kept. */
export function checkOutcome(
  queuedIds: readonly string[],
  rows: readonly MessageRow[],
  accepted: readonly StandInMessage[],
): Wrong[] {
  const wrong: Wrong[] = [];
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
    if (!one) say(id, `(${row.status}) was never accepted: ${row.errorWhy}`);
    else if (more.length > 0) say(id, `was accepted at ${whenOf([one, ...more])}`);
    else if (row.providerSid !== one.sid) say(id, 'has the id of another message');
    else if (row.status !== one.status) {
      say(id, `is ${row.status} here and ${one.status} at the provider`);
    }
  }
  for (const id of acceptedOf.keys()) if (!byId.has(id)) say(id, 'was accepted unasked');
  return wrong;
}

function whenOf(accepted: readonly StandInMessage[]): string {
  return accepted.map(({ createdAt }) => createdAt.toISOString()).join(' and at ');
}

/** Our id of an accepted message, which travels in its callback's address. */
export function idOf(message: StandInMessage): string {
  return new URL(message.params.get('StatusCallback') ?? '').searchParams.get('message') ?? '';
}
