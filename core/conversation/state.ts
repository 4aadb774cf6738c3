import type {
  ActionId,
  ConversationId,
  ReleaseId,
  TemplateId,
  TopicId,
  VariantId,
} from '../ids.ts';
import type { Wait } from './events.ts';
import type { E164, Environment } from '../phone.ts';

/** Plain JSON; replaying a conversation's events gives it again, to the byte. */
export interface ConversationState {
  readonly conversationId: ConversationId;
  /** Never changes (P9). */
  readonly releaseId: ReleaseId;
  readonly environment: Environment;
  readonly variantId: VariantId | null;
  readonly language: string;
  readonly caller: E164 | null;
  /** Where texts go: the caller's number, or the one they gave. Null until known to be textable. */
  readonly recipient: E164 | null;
  readonly turn: number;
  readonly phase: 'open' | 'handed off' | 'ended';
  readonly entities: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly pending: Pending | null;
  /** Actions still to run or offer once the pending question is answered. */
  readonly queue: readonly ActionId[];
  /** Not offered again, unless the caller asks (rule 2). */
  readonly declined: readonly ActionId[];
  /** Sent already: onceKey of each (P2). */
  readonly sent: readonly string[];
  /** Receipts made so far: numbers the next one. */
  readonly receipts: number;
  /** Actions run since anybody spoke: reports alone must not keep a circle of links going. */
  readonly unattended: number;
  /** Turns in a row in which no topic fitted. */
  readonly unmatched: number;
  readonly lastTopicId: TopicId | null;
  /** Of those sent already: which had to wait, by action, template and number, and until when. */
  readonly waits?: Readonly<Record<string, Pick<Wait, 'until' | 'clock'>>>;
  /** Of those sent already: which came to nothing, by action, template and number; never called sent. */
  readonly lost?: readonly string[];
  /** They have been told the keyword that ends our texts: nobody who wants none gets that twice. */
  readonly toldStop?: true;
  /** It has ended for want of a word, which a word ends again: see `goOn`. */
  readonly cutOff?: true;
}

/** What came of a conversation; `handed off` also once the call has ended. */
export type ConversationOutcome = ConversationState['phase'] | 'cut off';

/** The question the agent is waiting for an answer to. */
export type Pending =
  | {
      readonly question: 'offer';
      readonly actionId: ActionId;
      /** One, once the choice is clear; several while the caller has to choose. */
      readonly templateIds: readonly TemplateId[];
      readonly recipient: E164;
      /** As it was said. */
      readonly said: string;
      readonly turn: number;
      /** True after a weak yes: only a strong yes counts now (rule 3). */
      readonly asked: 'once' | 'again';
    }
  | {
      /** Rule 7: the number comes before the consent. */
      readonly question: 'number';
      readonly actionId: ActionId;
      readonly turn: number;
      readonly tries: number;
    }
  | {
      readonly question: 'topic';
      readonly topicIds: readonly [TopicId, TopicId];
      readonly turn: number;
    }
  | { readonly question: 'handoff'; readonly turn: number };
