import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import type { TwilioClient } from '../../twilio/make-client.ts';
import type { OutboundMessage } from '../transport.ts';

const PAGE_SIZE = 200;
/** Five thousand texts to one person: whoever has more of them is not looked through to the end. */
const MOST_PAGES = 25;

export interface Listed {
  /** The newest first. */
  readonly items: readonly MessageInstance[];
  /** Whether nothing since then can be missing. */
  readonly isWhole: boolean;
}

/** A page as Twilio's client has it, whose type for the next one is another. */
interface Page {
  readonly instances: MessageInstance[];
  readonly nextPageUrl?: string | undefined;
  nextPage(): Promise<Page | undefined> | undefined;
}

/**
 * The texts to the message's recipient, from its sender where that is a number: pages of them, as far
 * back as `since`, a moment by the account's clock that is known once it has answered.
 */
export async function listAtTwilio(
  client: TwilioClient,
  { recipient, sender }: OutboundMessage,
  since: () => number,
): Promise<Listed> {
  // No filter by date: date_sent is empty while a message waits at Twilio. Newest come first.
  let page: Page | undefined = await client.messages.page({
    to: recipient,
    ...(sender?.type === 'number' ? { from: sender.number } : {}),
    pageSize: PAGE_SIZE,
  });
  const items: MessageInstance[] = [];
  const sids = new Set<unknown>();
  const urls = new Set<string>();
  for (let read = 1; page; read += 1) {
    const { instances, nextPageUrl } = page;
    items.push(...instances);
    if (isBefore(items.at(-1)?.dateCreated, since())) return { items, isWhole: true };
    // A full one with none behind it may be all that a stand-in gives.
    if (!nextPageUrl) return { items, isWhole: instances.length < PAGE_SIZE };
    const known = sids.size;
    for (const { sid } of instances) sids.add(sid);
    // One that goes in circles has no end, and what it leaves out nobody sees. An empty one may be
    // what a filter left of a page.
    if (
      read === MOST_PAGES ||
      urls.has(nextPageUrl) ||
      (instances.length > 0 && sids.size === known)
    )
      break;
    urls.add(nextPageUrl);
    page = await page.nextPage();
  }
  return { items, isWhole: false };
}

/** A date that is missing, or that the client left as the text it was, rules nothing out. */
export function isBefore(created: unknown, since: number): boolean {
  return created instanceof Date && created.getTime() < since;
}
