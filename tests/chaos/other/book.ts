import { randomBytes } from 'node:crypto';

/** What befell a text at the provider. */
export interface Moment {
  readonly status: string;
  readonly errorCode: number | null;
  readonly at: number;
}

/** A text that the provider accepted. */
export interface BookText {
  readonly sid: string;
  readonly to: string;
  /** A number, or the id of a Messaging Service. */
  readonly sender: string;
  readonly body: string;
  readonly statusCallback: string | null;
  /** When the call came in by which it was asked for. */
  readonly calledAt: number;
  readonly acceptedAt: number;
  /** No list shows it before. */
  readonly listedAt: number;
  /** The newest last; the first is its acceptance. */
  readonly life: Moment[];
  /** What our servers have confirmed that they were told. */
  readonly told: Moment[];
}

/** A text that a person wrote. */
export interface BookInbound {
  readonly sid: string;
  readonly from: string;
  /** The number they wrote to. */
  readonly to: string;
  /** The Messaging Service that number belongs to; null: none. */
  readonly service: string | null;
  readonly body: string;
  readonly writtenAt: number;
  readonly listedAt: number;
  /** How lists show it for good; see `mangle`. */
  readonly oddity: Oddity;
  /** When our servers had it for certain; null: they may not know of it. */
  toldAt: number | null;
  toldBy: 'webhook' | 'list' | null;
}

/** What somebody else's provider leaves out of a list, or writes in another way. */
export type Oddity =
  | 'none'
  | 'no body'
  | 'no date of creation'
  | 'no dates'
  | 'dates as ISO'
  | 'spaced numbers'
  | 'numbers without a plus'
  | 'no service'
  | 'no id'
  | 'more fields';

/** One request to create a text, and what it was answered with. */
export interface Call {
  readonly to: string;
  readonly sender: string;
  readonly at: number;
  readonly answer: string;
  /** Twilio's code, where the text was refused for good or for now. */
  readonly refusal: number | null;
}

/** When a recipient told the provider, and nobody else, to keep a sender's texts away. */
export interface Block {
  readonly to: string;
  readonly sender: string;
  readonly since: number;
  /** When a call was answered with 21610 first. */
  toldAt: number | null;
  until: number | null;
}

/** The provider's own book of a run, kept without asking ours. */
export class Book {
  readonly texts: BookText[] = [];
  readonly inbound: BookInbound[] = [];
  readonly calls: Call[] = [];
  readonly blocks: Block[] = [];
  readonly #bySid = new Map<string, BookText>();

  accept(text: Omit<BookText, 'sid' | 'acceptedAt' | 'life' | 'told'>): BookText {
    const at = Date.now();
    const status = text.sender.startsWith('MG') ? 'accepted' : 'queued';
    const life = [{ status, errorCode: null, at }];
    const accepted = { ...text, sid: newSid(), acceptedAt: at, life, told: [] };
    this.texts.push(accepted);
    this.#bySid.set(accepted.sid, accepted);
    return accepted;
  }

  bySid(sid: string): BookText | null {
    return this.#bySid.get(sid) ?? null;
  }

  blockOf(to: string, sender: string): Block | null {
    const is = (one: Block) => one.to === to && one.sender === sender && one.until === null;
    return this.blocks.find(is) ?? null;
  }

  /** A process that was killed may have died with what it was told by a list. */
  untellSince(at: number): void {
    for (const one of this.inbound) {
      if (one.toldBy !== 'list' || one.toldAt === null || one.toldAt < at) continue;
      one.toldAt = null;
      one.toldBy = null;
    }
  }
}

/** A person's text as one to the sender that our templates name. */
export function senderOf({ service, to }: Pick<BookInbound, 'service' | 'to'>): string {
  return service ?? to;
}

/** How it is with a text now, or was then. */
export function truthOf({ life }: BookText, at = Number.POSITIVE_INFINITY): Moment {
  const moment = life.findLast((one) => one.at <= at) ?? life[0];
  if (!moment) throw new Error('a text without a life');
  return moment;
}

export function newSid(): string {
  return `SM${randomBytes(16).toString('hex')}`;
}
