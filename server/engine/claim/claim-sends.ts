import type { Tx } from '../../db/handles.ts';
import { together } from '../../db/together.ts';
import { startAttempts } from '../outbox/attempts-repo.ts';
import { groupAlike } from '../outbox/group-alike.ts';
import { leaseOf } from '../outbox/lease.ts';
import { busyMs, freeAt, readyAt } from './lane-time.ts';
import { dueInLane, type Lane, setNextFree } from './lanes-repo.ts';
import { addHistories, type HistoryLine } from '../outbox/history-repo.ts';
import { wantedSince } from '../outbox/outbox-repo.ts';
import type { Claim, MessageRow } from '../outbox-types.ts';
import { holdForQuietHours, judgeQuietHours, outlives, type QuietVerdict } from '../quiet-hours.ts';
import { addPause, CONNECTION } from '../refusals/pauses-repo.ts';
import { SIMULATOR_KEY } from '../sender-key.ts';
import { NOT_CONNECTED } from '../../twilio/no-client.ts';
import { updateMessage, updateMessages } from '../outbox/update-repo.ts';
import type { ClaimOptions } from './claim-options.ts';

/** How long a message waits for its twin before it is looked at again. */
const TWIN_WAIT_MS = 1_000;

/**
 * Claims texts to send, inside a write job: fair between lanes, and from each sender no faster than
 * its rate. The sender's next free moment is moved in the same transaction that claims, so it holds
 * over all processes on the database. `open` are the lanes that were found right before, under the lock.
 */
export async function claimSends(
  tx: Tx,
  options: ClaimOptions,
  open: readonly Lane[],
): Promise<Claim[]> {
  const { hands } = options;
  const now = options.now.getTime();
  await pauseUnconnected(tx, open.filter(wantsAccount), options.now);
  // The lane that has been ready for longest first; being served makes it the last.
  const lanes = open
    .filter((lane) => !wantsAccount(lane) && readyAt(lane, options) <= now)
    .filter((lane) => hands.roomFor(lane.senderKey) > 0)
    .toSorted((a, b) => readyAt(a, options) - readyAt(b, options));
  if (lanes.length === 0) return [];
  // What a lane leaves of its share is claimed in the next round, which follows at once.
  const share = Math.ceil(hands.free / lanes.length);
  const round: Round = {
    options,
    twins: new Set(),
    freeAt: new Map(),
  };
  const chosen: MessageRow[] = [];
  for (const lane of lanes) {
    const left = Math.min(share, hands.roomFor(lane.senderKey));
    if (left <= 0) continue;
    const inLane = await chooseInLane(tx, lane, left, round);
    hands.take(lane.senderKey, inLane.length);
    chosen.push(...inLane);
  }
  const [, claims] = await together([
    together([...round.freeAt].map(([key, at]) => setNextFree(tx, key, at))),
    claimAll(tx, chosen, options),
  ]);
  return claims;
}

function wantsAccount({ senderKey, accounts }: Lane): boolean {
  return senderKey !== SIMULATOR_KEY && accounts === 0;
}

/**
 * A project that was never connected is paused like one that was disconnected: its texts wait for an
 * account, or until nobody wants them any more, and are not tried meanwhile. Here, under the lock that
 * connecting takes as well, nobody can have connected it since its lane was read.
 */
async function pauseUnconnected(tx: Tx, lanes: readonly Lane[], since: Date): Promise<void> {
  const { code: errorCode, message: errorWhy } = NOT_CONNECTED;
  for (const projectId of new Set(lanes.map((lane) => lane.projectId))) {
    await addPause(tx, { projectId, what: CONNECTION, since, errorCode, errorWhy });
  }
}

interface Round {
  readonly options: ClaimOptions;
  /**
   * Two equal texts to one number are never on their way together: should an answer get lost, a
   * look-up could not tell which of the two the provider has. Those of this round; what is on its way
   * already is known of each.
   */
  readonly twins: Set<string>;
  /** Of the senders served in this round; one may stand in the lanes of several projects. */
  readonly freeAt: Map<string, number>;
}

async function chooseInLane(
  tx: Tx,
  lane: Lane,
  limit: number,
  round: Round,
): Promise<MessageRow[]> {
  const { options, twins } = round;
  const now = options.now.getTime();
  const chosen: MessageRow[] = [];
  for (const { twins: before, ...row } of await dueInLane(tx, lane, options.now, limit)) {
    if ((round.freeAt.get(lane.senderKey) ?? freeAt(lane, options)) > now) break;
    const quiet = judgeQuietHours(row, options.now);
    if (quiet.kind === 'wait' && (await heldForQuietHours(tx, row, quiet, options))) continue;
    if (before > 0 || twins.has(twinKey(row))) {
      await updateMessage(tx, row, { dueAt: new Date(now + TWIN_WAIT_MS) });
      continue;
    }
    twins.add(twinKey(row));
    round.freeAt.set(lane.senderKey, now + busyMs(lane, row.segments, options.rateFactor));
    chosen.push(row);
  }
  return chosen;
}

/**
 * Held here, before a claim uses up its sender's rate. One that is not wanted any more is claimed
 * all the same, and fails as that.
 */
async function heldForQuietHours(
  tx: Tx,
  row: MessageRow,
  verdict: Extract<QuietVerdict, { kind: 'wait' }>,
  { now, lifeMs }: ClaimOptions,
): Promise<boolean> {
  const since = await wantedSince(tx, row);
  if (outlives({ lifeMs }, row, since, verdict.until, now)) return false;
  await holdForQuietHours(tx, row, verdict, now);
  return true;
}

function twinKey(row: MessageRow): string {
  return `${row.recipient} ${row.body}`;
}

async function claimAll(
  tx: Tx,
  rows: readonly MessageRow[],
  options: ClaimOptions,
): Promise<Claim[]> {
  const { now } = options;
  const changes = groupAlike(rows).map((alike) => {
    const attempts = (alike[0]?.attempts ?? 0) + 1;
    return { alike, set: { ...leaseOf(options), status: 'sending', statusAt: now, attempts } };
  });
  const claimed = changes.flatMap(({ alike, set }) => alike.map((row) => ({ ...row, ...set })));
  const lines = claimed.map((row) => ({ messageId: row.id, line: sendingLine(row, now) }));
  const asked = [
    ...changes.map(({ alike, set }) => updateMessages(tx, alike, set)),
    addHistories(tx, lines),
  ];
  const started = startAttempts(tx, claimed, now);
  await together([...asked, started]);
  const accounts = await started;
  return claimed.map((row) => {
    return { work: 'send', row, claimedAt: now, sentBy: accounts.get(row.id) ?? null };
  });
}

function sendingLine(row: MessageRow, now: Date): HistoryLine {
  const quiet = judgeQuietHours(row, now);
  const excuse = quiet.kind === 'exception' ? { quietHours: quiet.why } : {};
  return { at: now, status: 'sending', detail: { attempt: row.attempts, ...excuse } };
}
