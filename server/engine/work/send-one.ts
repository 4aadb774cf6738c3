import type { MessageId } from '../../../core/ids.ts';
import type { Tx } from '../../db/handles.ts';
import { askEarlier, mayHaveEarlier } from './ask-earlier.ts';
import type { Engine } from '../engine.ts';
import { OPTED_OUT } from '../opt-outs/opted-out.ts';
import { messageById } from '../outbox/outbox-repo.ts';
import type { Claim, MessageRow } from '../outbox-types.ts';
import { passQuietHours } from './pass-quiet-hours.ts';
import { expiryOf, isExpired } from '../policy.ts';
import { judgeQuietHours, notAfter, outlives } from '../quiet-hours.ts';
import { ourRefusal } from '../refusals/our-refusal.ts';
import { type SendFacts, sendFactsOf } from './send-facts.ts';
import { finish, giveBack } from '../settle/settle-attempt.ts';
import type { Settler } from '../settle/settler.ts';
import { toOutbound } from '../outbox/to-outbound.ts';
import type { ProviderRefusal, SendAnswer } from '../transport.ts';
import { EARLIER_UNKNOWN, waitForEarlier } from './wait-for-earlier.ts';

/**
 * How long a text rests whose call could not begin in time after the look. Where the database is out of
 * breath, all of them would else be claimed and given back without a pause, with two lines each time.
 */
const BREATH_MS = 1_000;

/**
 * A text that was claimed to be sent: sent, put off, or ended, for what is known right before.
 * `ofBatch` is what is known of those that were claimed with it and need not ask for an earlier try.
 */
export async function sendOne(
  engine: Engine,
  settler: Settler,
  claim: Claim,
  ofBatch: Promise<Map<MessageId, SendFacts>>,
): Promise<void> {
  const { row } = claim;
  const beginBy = new Date(claim.claimedAt.getTime() + engine.policy.beginWithinMs);
  const mayAsk = mayHaveEarlier(row);
  if (mayAsk && engine.now() > beginBy) return engine.db.write((tx) => giveBack(engine, tx, row));
  const earlier = await askEarlier(engine, row);
  if (earlier === 'it got there') return;
  const hasAsked = earlier !== 'nothing to ask';
  // Asked again at once, Twilio would most likely take as long as it just did.
  const putOff = hasAsked ? waitForEarlier : giveBack;
  // Asking takes seconds, in which any of it may change.
  const known = (await (mayAsk ? sendFactsOf(engine, [row]) : ofBatch)).get(row.id);
  if (!known) return engine.db.write((tx) => putOff(engine, tx, row));
  const { since } = known;
  const now = engine.now();
  const isLate = now > beginBy;
  if (isLate && !hasAsked) return engine.db.write((tx) => putOff(engine, tx, row));
  const isUnknown = isLate || earlier === 'nobody knows';
  const quiet = judgeQuietHours(row, now);
  const isTooLate = quiet.kind === 'wait' && outlives(engine.policy, row, since, quiet.until, now);
  if (isTooLate || isExpired(engine, row, since)) {
    const why = isUnknown ? ` ${EARLIER_UNKNOWN}` : '';
    const refusal = ourRefusal('expired', `It could not be sent in time.${why}`);
    return engine.db.write((tx) => endUnsent(engine, tx, row, 'failed', refusal));
  }
  // Here and not only when it was queued: a STOP may have come since.
  if (known.hasOptedOut) {
    return engine.db.write((tx) => endUnsent(engine, tx, row, 'suppressed', OPTED_OUT));
  }
  if (isUnknown) return engine.db.write((tx) => putOff(engine, tx, row));
  if (!(await passQuietHours(engine, claim))) return;
  const lookEnds = new Date(known.lookedAt.getTime() + engine.policy.lookHoldsMs);
  const result = await send(engine, claim, since, lookEnds < beginBy ? lookEnds : beginBy);
  if (result.outcome === 'late') return engine.db.write((tx) => putOff(engine, tx, row, BREATH_MS));
  await settler.settle({ claimed: row, result });
}

async function endUnsent(
  engine: Engine,
  tx: Tx,
  claimed: MessageRow,
  status: 'failed' | 'suppressed',
  refusal: ProviderRefusal,
): Promise<void> {
  await giveBack(engine, tx, claimed);
  const row = await messageById(tx, claimed.id);
  if (row?.status !== 'queued') return;
  await finish(engine, tx, row, status, refusal);
}

async function send(
  engine: Engine,
  { row, sentBy }: Claim,
  since: Date,
  beginBy: Date,
): Promise<SendAnswer> {
  try {
    const expiresAt = notAfter(row, engine.now(), expiryOf(engine.policy, row, since));
    const outbound = { ...toOutbound(row, engine.policy.lifeMs, since), sentBy, expiresAt };
    return await engine.transports[row.transport].send(outbound, beginBy);
  } catch (error) {
    engine.log.error({ err: error, messageId: row.id }, 'a transport threw while sending');
    const why = 'Sending broke off, and nobody knows where.';
    return { outcome: 'ambiguous', why, error: ourRefusal('bug', why) };
  }
}
