import { createHash } from 'node:crypto';
import type { ConversationId, ProjectId } from '../../core/ids.ts';
import { keywordReply } from '../../core/messaging/keyword-replies.ts';
import { type Keyword, readKeyword } from '../../core/messaging/read-keyword.ts';
import type { WhyUnanswered } from '../../core/messaging/taken-as.ts';
import { countKeywordAnswer } from '../analytics/count-keyword-answer.ts';
import type { Tx } from '../db/handles.ts';
import { lockPerson } from '../engine/opt-outs/lock-person.ts';
import { optOutInTx } from '../engine/opt-outs/repo.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { keywordsAnsweredBy } from '../twilio/keyword-answers.ts';
import { continueByText } from './continue-by-text.ts';
import { findThread, type Thread } from './find-thread.ts';
import { hasCrossed } from './has-crossed.ts';
import { type Inbound, isStop } from './inbound.ts';
import { hasKeywordAfter, type JustSaid, justSaid } from './keywords/keywords-repo.ts';
import { type Line, recentLines } from './lines-repo.ts';
import * as repo from './repo.ts';
import type { InboundRow } from './repo.ts';
import { takeKeyword, type Taken } from './keywords/take-keyword.ts';

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;
/** An answer to a text comes within this time, or it is about something else. */
const THREAD_MS = 72 * HOUR_MS;
/** Between Twilio's clock, which tells only seconds, and the moment at which a webhook is here. */
const CLOCKS_MS = 60_000;
/** Twilio and what stands before us try a webhook again for seconds, a queue in between for minutes. */
const LATE_WEBHOOK_MS = 10 * 60_000;
/** More than anybody writes before a turn is taken. */
const MOST_BEFORE = 200;

/** A text that is stored, and those before it whose turns nobody has taken yet. */
export interface Stored {
  readonly row: InboundRow;
  readonly isNew: boolean;
  /** The oldest first. */
  readonly before: readonly InboundRow[];
}

/** What is known when a text comes in; while it is, nobody else takes in a text of that person. */
export interface Around {
  readonly projectIds: readonly ProjectId[];
  readonly inbound: Inbound;
  /** The same text, where it came before. */
  readonly known: InboundRow | null;
  readonly lines: readonly Line[];
  readonly before: readonly InboundRow[];
  /** What this START would end and may be older than: webhooks do not say when a text was written. */
  readonly said: JustSaid | null;
}

/** Also whether texts of this person wait for their turns, in this process or in another. */
export async function lookAround(
  tx: Tx,
  projectIds: readonly ProjectId[],
  inbound: Inbound,
): Promise<Around> {
  const { from, cameAt, providerSid } = inbound;
  const since = new Date(cameAt.getTime() - THREAD_MS);
  const lateSince = new Date(cameAt.getTime() - LATE_WEBHOOK_MS);
  const [, known, lines, before, said] = await Promise.all([
    lockPerson(tx, from),
    repo.inboundBySid(tx, projectIds, providerSid),
    recentLines(tx, { projectIds, inbound, since }),
    repo.waitingInbound(tx, projectIds, from, MOST_BEFORE),
    mayBeLate(inbound) ? justSaid(tx, projectIds, inbound, lateSince) : null,
  ]);
  if (known && !isSameText(known, inbound)) {
    return lookAround(tx, projectIds, { ...inbound, providerSid: ownSidOf(inbound) });
  }
  return { projectIds, inbound, known, lines, before, said: known ? null : said };
}

/**
 * Whether a text is the one that is stored under its id. One of another person's is not, whatever the id
 * says; nor is a STOP that was taken for something else, as one in a word of Advanced Opt-Out is where it
 * was fetched before its webhook came: it must not be lost.
 */
function isSameText(known: InboundRow, inbound: Inbound): boolean {
  return known.fromNumber === inbound.from && (known.kind === 'stop' || !isStop(inbound));
}

/** Twilio's with a mark of ours after it; the same each time it is delivered. */
function ownSidOf({ providerSid, from, body, optOutType }: Inbound): string {
  const words = createHash('sha256').update(JSON.stringify([from, body, optOutType]));
  return `${providerSid} ${words.digest('hex').slice(0, 16)}`;
}

/** The simulator's texts come in as they are written, and what was fetched is in its place. */
function mayBeLate({ transport, isFetched, body, optOutType }: Inbound): boolean {
  if (transport !== 'twilio' || isFetched) return false;
  return readKeyword(body, { optOutType }) === 'start';
}

/** A START that turned out to be older than what it would end, in its place. It is too late for an answer. */
export function placedBefore({ at }: JustSaid, inbound: Inbound): Inbound {
  return { ...inbound, cameAt: new Date(at.getTime() - SECOND_MS), isFetched: true };
}

/** Whether what it means depends on turns that are not taken yet, as YES and CANCEL do. */
export function isTooEarly({ body }: Inbound, { known, before }: Around): boolean {
  const dependsOnTurns = readKeyword(body) !== readKeyword(body, { questionPending: true });
  return known === null && before.length > 0 && dependsOnTurns;
}

/**
 * Stores a text, once, with what it was taken for: a keyword, or a turn of its conversation. It is kept by
 * one project; the others that a keyword opts somebody out of, or in, have a copy.
 */
export async function storeInbound(runtime: Runtime, tx: Tx, around: Around): Promise<Stored> {
  const { projectIds, inbound, known, lines, before } = around;
  if (known) return { row: known, isNew: false, before: upTo(known, before) };
  const { cameAt, isFetched } = inbound;
  // What is fetched belongs to what was written before it, not to what came since.
  const until = cameAt.getTime() + CLOCKS_MS;
  const latest = isFetched ? lines.filter(({ at }) => at.getTime() <= until) : lines;
  const thread = await findThread(tx, latest);
  const projectId = thread.projectId ?? projectIds[0];
  if (projectId === undefined) throw new Error('a text from outside belongs to a project');
  const about = { projectId, projectIds, thread, inbound };
  const { touched, ...answering } = await keywordIn(tx, about);
  const { kind } = answering;
  const isTurn = kind === 'text' && inbound.body.trim() !== '';
  const conversationId = isTurn ? await conversationOf(runtime, tx, about) : null;
  const row: InboundRow = {
    projectId,
    providerSid: inbound.providerSid,
    transport: inbound.transport,
    fromNumber: inbound.from,
    sender: inbound.sender,
    senderKey: senderKeyOf(inbound),
    body: inbound.body,
    optOutType: inbound.optOutType,
    ...answering,
    isCopy: false,
    conversationId,
    receivedAt: cameAt,
    handledAt: conversationId === null ? cameAt : null,
  };
  await repo.insertInbound(tx, row);
  // Each project that it has opted somebody out of, or in, is told by whose words.
  for (const one of touched)
    if (one !== projectId) await repo.insertInbound(tx, { ...row, projectId: one, isCopy: true });
  countKeywordAnswer(tx, row, thread.open ?? thread.before);
  return { row, isNew: true, before: conversationId === null ? [] : before };
}

/** Those before a text that came again, which is one of them itself until its turn is taken. */
function upTo(known: InboundRow, waiting: readonly InboundRow[]): readonly InboundRow[] {
  if (known.handledAt !== null) return [];
  const at = waiting.findIndex((one) => one.providerSid === known.providerSid);
  return waiting.slice(0, Math.max(at, 0));
}

type Answering = Pick<InboundRow, 'kind' | 'reply' | 'unanswered'>;

async function keywordIn(tx: Tx, about: About): Promise<Answering & Pick<Taken, 'touched'>> {
  const { projectIds, thread, inbound } = about;
  const keyword = await keywordOf(tx, about);
  if (keyword === null) return { kind: 'text', reply: null, unanswered: null, touched: [] };
  // The last word counts, in the order in which they were written.
  const isOverruled = inbound.isFetched && (await hasKeywordAfter(tx, projectIds, inbound));
  const { isNews, touched } = isOverruled
    ? { isNews: false, touched: [] }
    : await takeKeyword(tx, keyword, projectIds, inbound);
  const unanswered = await whyUnanswered(tx, about, isNews);
  if (unanswered !== null) return { kind: keyword, reply: null, unanswered, touched };
  const language = (thread.open ?? thread.before)?.language ?? 'en';
  const name = await repo.projectNameOf(tx, about.projectId);
  const reply = keywordReply(keyword, name, language);
  return { kind: keyword, reply, unanswered, touched };
}

/** Null where it is for us to answer. `isNews` says whether there is anything to confirm. */
async function whyUnanswered(
  tx: Tx,
  { projectId, inbound }: About,
  isNews: boolean,
): Promise<WhyUnanswered | null> {
  const { optOutType, accountSid, isFetched } = inbound;
  // Twilio has answered already where it says what it took the text for.
  if (optOutType !== null) return 'advanced opt-out';
  // What was fetched has no webhook whose answer could text back.
  if (isFetched) return 'late';
  if (!isNews) return 'unchanged';
  // Or where somebody has said that it answers: our words would come as a second answer.
  if (accountSid === null) return null;
  return (await keywordsAnsweredBy(tx, projectId, accountSid)) === 'twilio' ? 'twilio' : null;
}

/**
 * YES, CANCEL and END answer a question, if that may have been read; before that they are keywords. So
 * they are for whoever wants no texts from here: their YES takes that back, and agrees to nothing,
 * since what was asked before their STOP is not waiting for them any more.
 */
async function keywordOf(tx: Tx, about: About): Promise<Keyword | null> {
  const { thread, inbound } = about;
  const { body, optOutType, cameAt } = inbound;
  const { open } = thread;
  const questionPending = open !== null && open.state.pending !== null;
  const keyword = readKeyword(body, { questionPending, optOutType });
  const word = readKeyword(body);
  if (keyword !== null || !questionPending || word === null) return keyword;
  if (await wantsNoTexts(tx, about)) return word;
  return word === 'stop' && (await hasCrossed(tx, open, cameAt)) ? word : null;
}

/**
 * Said by them, or by the provider for them. What we were told by phone is not theirs to take back with
 * a word that may as well be an answer: START takes it back.
 */
async function wantsNoTexts(tx: Tx, { projectId, inbound }: About): Promise<boolean> {
  const { from: recipient, senderKeys } = inbound;
  const behind = await Promise.all(
    senderKeys.map((senderKey) => optOutInTx(tx, { projectId, recipient, senderKey })),
  );
  return behind.some((one) => one !== null && one.how !== 'hand');
}

async function conversationOf(
  runtime: Runtime,
  tx: Tx,
  { thread, inbound }: About,
): Promise<ConversationId | null> {
  if (thread.open) return thread.open.id;
  if (!thread.before) return null;
  return continueByText(runtime, tx, thread.before, inbound.from, inbound.cameAt);
}

/** A text, and what it belongs to. */
interface About {
  readonly projectId: ProjectId;
  readonly projectIds: readonly ProjectId[];
  readonly thread: Thread;
  readonly inbound: Inbound;
}
