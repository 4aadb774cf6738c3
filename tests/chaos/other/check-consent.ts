import type { MessageRow } from '../../../server/engine/outbox-types.ts';
import { senderValue } from '../../../core/phone.ts';
import type { Wrong } from '../check-outcome.ts';
import { type Block, type Book, type BookInbound, senderOf } from './book.ts';
import { isStart, isStop } from './people.ts';

/**
 * A text is looked at last right before it is handed over, and its request then takes a moment; what
 * a list has shown takes a moment to be read.
 */
const SLACK_MS = { webhook: 1_500, list: 5_000 };

/** Texts that were asked for after the provider, or the person, had told us not to. */
export function wrongConsent(book: Book, ownerOf: ReadonlyMap<string, string>): Wrong[] {
  const stops = book.inbound.filter(isStop);
  const starts = book.inbound.filter(isStart);
  return book.calls.flatMap(({ to, sender, at }) => {
    const isTheirs = (one: BookInbound) => one.from === to && senderOf(one) === sender;
    const stop = stops.filter(isTheirs).find((one) => isToldBy(one, at));
    const isEnded = (since: number) =>
      starts.some((one) => isTheirs(one) && one.writtenAt > since && one.writtenAt <= at);
    const block = book.blocks.find((one) => isBlockedBy(one, to, sender, at));
    const isWrong = (stop && !isEnded(stop.writtenAt)) || block;
    if (!isWrong) return [];
    const text = book.texts.find(
      (one) => one.to === to && one.sender === sender && one.calledAt === at,
    );
    const id = ownerOf.get(text?.sid ?? '') ?? '';
    const why = block ? 'the provider had refused it with 21610' : `they had said ${stop?.body}`;
    return [{ id, sentence: `${id} (${to} from ${sender}) was asked for though ${why}` }];
  });
}

function isToldBy({ toldAt, toldBy }: BookInbound, at: number): boolean {
  return toldAt !== null && toldBy !== null && toldAt + SLACK_MS[toldBy] < at;
}

function isBlockedBy(block: Block, to: string, sender: string, at: number): boolean {
  const { toldAt, until } = block;
  if (block.to !== to || block.sender !== sender || toldAt === null) return false;
  return toldAt + SLACK_MS.webhook < at && (until === null || at < until);
}

/** Texts held back though nobody had asked for that, or though it was ended. */
export function wrongSilence(book: Book, rows: readonly MessageRow[]): Wrong[] {
  return rows.flatMap((row) => {
    if (row.status !== 'suppressed' || row.sender === null) return [];
    const at = row.statusAt.getTime();
    const sender = senderValue(row.sender);
    const theirs = book.inbound.filter(
      (one) => one.from === row.recipient && senderOf(one) === sender,
    );
    const asked = [
      ...theirs.filter(isStop).map(({ writtenAt }) => writtenAt),
      ...book.blocks
        .filter((one) => one.to === row.recipient && one.sender === sender)
        .map(({ since }) => since),
    ].filter((one) => one <= at);
    const last = Math.max(...asked);
    const isEnded = theirs.some((one) => isStart(one) && one.writtenAt > last && isToldBy(one, at));
    if (asked.length > 0 && !isEnded) return [];
    const why = isEnded ? 'they had said START since' : 'they had never asked for it';
    return [{ id: row.id, sentence: `${row.id} was held back though ${why}` }];
  });
}
