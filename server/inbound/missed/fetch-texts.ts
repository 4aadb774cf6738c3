import { readKeyword } from '../../../core/messaging/read-keyword.ts';
import { aheadMsOf, CLOCK_NOISE_MS, offMsOf, type TwilioClient } from '../../twilio/make-client.ts';
import { type FetchedText, fetchedTextSchema, type Inbound, isStop } from '../inbound.ts';

/** So many of the longest texts, in letters that JSON escapes, are within what an answer may be. */
const PAGE_SIZE = 400;
/** Of an account's messages in both directions, the newest first: a million of them. */
const MOST_PAGES = 2_500;

export interface FetchTextsOptions {
  /** By our clock. */
  readonly from: Date;
  /** What came in later is left for another time, */
  readonly until: Date;
  /** and of STOPs what came in later than this. */
  readonly stopsUntil: Date;
  readonly now: () => Date;
  readonly mayGoOn: () => boolean;
}

export interface FetchedTexts {
  /** The oldest first, as of when they were written by our clock. */
  readonly texts: readonly Inbound[];
  /** Whether that is all that there was. */
  readonly isWhole: boolean;
  /** Why the rest is missing, where a page was not answered. */
  readonly error?: unknown;
}

/**
 * What came in to any number of the account. Rejects where Twilio does not answer at all; what was read
 * before a page that it does not answer is not lost.
 */
export async function fetchTexts(
  client: TwilioClient,
  { from, until, stopsUntil, now, mayGoOn }: FetchTextsOptions,
): Promise<FetchedTexts> {
  const read = (behindMs: number) =>
    readPages(client, new Date(from.getTime() - behindMs), mayGoOn);
  // Twilio compares with dates of its own clock, which nobody knows before it has answered.
  const assumed = behindOf(client);
  const first = await read(assumed);
  const behind = behindOf(client);
  const isShort = behind - assumed > CLOCK_NOISE_MS;
  const { fetched, ...how } = isShort ? await read(behind) : first;
  const offMs = offMsOf(client);
  const asked = now();
  // Newest first, to the second: what came in within one keeps its order.
  const texts = fetched
    .toReversed()
    .flatMap(
      (text) =>
        inOurTime(text, offMs, isStop(text) ? stopsUntil : until) ?? undatedStop(text, asked) ?? [],
    )
    .toSorted((a, b) => a.cameAt.getTime() - b.cameAt.getTime());
  return { texts, ...how };
}

/** By how much Twilio's clock is behind ours, as far as anybody knows. */
function behindOf(client: TwilioClient): number {
  return Math.max(-aheadMsOf(client), 0);
}

/** A page as Twilio's client has it, whose type for the next one is another. */
interface ListedPage {
  readonly instances: readonly unknown[];
  readonly nextPageUrl?: string | undefined;
  nextPage(): Promise<ListedPage | undefined> | undefined;
}

interface Read extends Pick<FetchedTexts, 'isWhole' | 'error'> {
  /** The newest first. */
  readonly fetched: readonly FetchedText[];
}

/** Page by page, since only what came in is kept: an account may have sent a hundred times as much. */
async function readPages(client: TwilioClient, since: Date, mayGoOn: () => boolean): Promise<Read> {
  const fetched: FetchedText[] = [];
  const seen = new Set<string>();
  let page: ListedPage | undefined = await client.messages.page({
    dateSentAfter: since,
    pageSize: PAGE_SIZE,
  });
  for (let read = 1; page; read++) {
    fetched.push(...page.instances.flatMap((one) => fetchedTextSchema.safeParse(one).data ?? []));
    if (!page.nextPageUrl) return { fetched, isWhole: true };
    // A list that leads back into itself would be gone round a thousand times at each look.
    const isRound = seen.has(page.nextPageUrl);
    seen.add(page.nextPageUrl);
    if (isRound || read === MOST_PAGES || !mayGoOn()) break;
    try {
      page = await page.nextPage();
    } catch (error) {
      return { fetched, isWhole: false, error };
    }
  }
  return { fetched, isWhole: false };
}

/**
 * As of when it was written by our clock, which the webhooks of the others were stored by; null where it
 * came in after `until`, or has no date. The last word counts, and by a clock that is minutes off
 * another one would be the last.
 */
function inOurTime({ datedAt, ...text }: FetchedText, offMs: number, until: Date): Inbound | null {
  if (datedAt === null) return null;
  const cameAt = new Date(datedAt.getTime() - offMs);
  return cameAt <= until ? { ...text, cameAt } : null;
}

/** Nobody can say whether it was the last word. A STOP is taken for that, and nothing else is. */
function undatedStop({ datedAt, ...text }: FetchedText, asked: Date): Inbound | null {
  return datedAt === null && readKeyword(text.body) === 'stop' ? { ...text, cameAt: asked } : null;
}
