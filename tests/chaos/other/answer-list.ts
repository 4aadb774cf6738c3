import type { ServerResponse } from 'node:http';
import { answer } from './answer.ts';
import type { Book, BookInbound } from './book.ts';
import { type Answering, drawOddity } from './faults.ts';
import { inboundResource, mangle, type Place, type Resource, textResource } from './resources.ts';
import type { Rates } from './rates.ts';

interface Listing extends Place {
  readonly book: Book;
  readonly rates: Rates;
  /** Whether our servers are bound to know what a list has shown them. */
  readonly tellsByList: boolean;
}

interface Question {
  readonly url: URL;
  readonly response: ServerResponse;
  readonly fault: Answering;
  readonly random: () => number;
}

interface Entry {
  readonly at: number;
  readonly resource: Resource;
  /** Who reads it to its last page knows what this person wrote. */
  readonly inbound: BookInbound | null;
}

/** Some providers give less than they are asked for: only `next_page_uri` says that there is more. */
const SMALL_PAGE = 20;

/**
 * A page of the account's messages, newest first. What was accepted or came in a moment ago is not
 * listed yet, and pages are cut from the list as it is when each is asked for.
 */
export async function answerList(listing: Listing, question: Question): Promise<void> {
  const { url, response, fault, random } = question;
  const { searchParams: query, pathname } = url;
  const page = Number(query.get('Page') ?? 0);
  const asked = Math.min(Number(query.get('PageSize') ?? 50), 1_000);
  const { isSmall, begunAt } = readingOf(query) ?? { isSmall: random() < 0.3, begunAt: Date.now() };
  const size = isSmall ? Math.min(asked, SMALL_PAGE) : asked;
  const all = entries(listing, query, random);
  const shown = all.slice(page * size, (page + 1) * size);
  const hasMore = all.length > (page + 1) * size;
  const next = new URLSearchParams(query);
  next.set('Page', String(page + 1));
  next.set('PageToken', `${isSmall ? 'PASMALL' : 'PALARGE'}${begunAt}`);
  const body = {
    messages: random() < listing.rates.oddity / 10 ? null : shown.map(({ resource }) => resource),
    page,
    page_size: size,
    start: page * size,
    end: page * size + shown.length - 1,
    uri: `${pathname}?${query}`,
    first_page_uri: `${pathname}?Page=0`,
    next_page_uri: hasMore ? `${pathname}?${next}` : null,
    previous_page_uri: null,
  };
  const isThrough = await answer(response, { status: 200, body }, fault, random);
  if (!isThrough || hasMore || body.messages === null) return;
  if (listing.tellsByList) tell(all, begunAt);
}

/** One question may take several pages: what the first was asked with stands in the token. */
function readingOf(query: URLSearchParams): { isSmall: boolean; begunAt: number } | null {
  const [, kind, begunAt] = /^PA(SMALL|LARGE)(\d+)$/.exec(query.get('PageToken') ?? '') ?? [];
  return kind === undefined ? null : { isSmall: kind === 'SMALL', begunAt: Number(begunAt) };
}

/** Who got the last page has seen the ones before it: nobody asks for a page after one they did not get. */
function tell(seen: readonly Entry[], begunAt: number): void {
  for (const { inbound } of seen) {
    if (!inbound || inbound.toldAt !== null || inbound.listedAt > begunAt) continue;
    inbound.toldAt = Date.now();
    inbound.toldBy = 'list';
  }
}

function entries(listing: Listing, query: URLSearchParams, random: () => number): Entry[] {
  const { book, skewMs, rates } = listing;
  const now = Date.now();
  const to = query.get('To');
  const from = query.get('From');
  const since = Date.parse(query.get('DateSent>') ?? '1970-01-01') - skewMs;
  // A service's text is from a number of the service once one was chosen.
  const texts = book.texts.filter(
    (one) =>
      one.listedAt <= now &&
      (to === null || one.to === to) &&
      (from === null || one.sender === from) &&
      (!query.has('DateSent>') || one.life.some((it) => it.status === 'sent' && it.at >= since)),
  );
  const inbound = book.inbound.filter(
    (one) =>
      one.listedAt <= now &&
      (to === null || one.to === to) &&
      (from === null || one.from === from) &&
      one.writtenAt >= since,
  );
  const listed = [
    ...texts.map((one) => ({
      at: one.acceptedAt,
      resource: mangle(textResource(one, listing), drawOddity(random, rates.oddity)),
      inbound: null,
    })),
    ...inbound.map((one) => ({
      at: one.writtenAt,
      resource: mangle(inboundResource(one, listing), one.oddity),
      inbound: one,
    })),
  ];
  return listed.toSorted((a, b) => b.at - a.at);
}
