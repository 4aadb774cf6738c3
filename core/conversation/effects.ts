import type { ActionId, HandoffId, ReceiptId, TemplateId, TopicId } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import type { E164, Sender } from '../phone.ts';

/**
 * The record of a consent: used once, for the number and the template it names. Only the
 * interpreter makes receipts; the engine refuses a send without one.
 */
export interface Receipt {
  readonly id: ReceiptId;
  /** How it came about: agreed to an offer, asked by themselves, or a basis stated by the builder. */
  readonly kind: 'agreed' | 'requested' | 'basis';
  /** The offer as it was said; empty where none was made. */
  readonly offer: string;
  /** The caller's words; for a basis, the basis. */
  readonly words: string;
  readonly offerTurn: number | null;
  readonly turn: number;
  readonly actionId: ActionId;
  readonly templateId: TemplateId;
  readonly recipient: E164;
  /** ISO 8601. */
  readonly at: string;
  /** How the words were read, like 'agreed with "yes please"'. */
  readonly why: string;
}

/** What whoever called `step` has to carry out, in this order, in one transaction. */
export type Effect =
  | { readonly type: 'say'; readonly text: string }
  | {
      readonly type: 'sendSms';
      readonly actionId: ActionId;
      readonly templateId: TemplateId;
      readonly recipient: E164;
      /** Rendered and checked: no token is missing, at most 1,600 characters. */
      readonly body: string;
      /** Of this conversation's environment; null means the simulator (never in Live). */
      readonly sender: Sender | null;
      readonly receipt: Receipt;
      /** Equal for two sends that must not both happen. */
      readonly onceKey: string;
      /** It is kept, with its receipt, and never sent: the caller was told why. */
      readonly heldBack?: 'opted out';
    }
  | {
      readonly type: 'handOff';
      readonly actionId: ActionId | null;
      readonly handoffId: HandoffId;
      readonly name: string;
      readonly to: string;
    }
  | {
      readonly type: 'perform';
      readonly actionId: ActionId;
      readonly actionType: string;
      readonly input: JsonObject;
    }
  | { readonly type: 'end'; readonly why: string };

/** What happened at a gate, for the test panel and the conversation's record. */
export interface TurnNote {
  readonly what:
    | 'matched'
    | 'unmatched'
    | 'disambiguating'
    | 'offered'
    | 'asked again'
    | 'number asked'
    | 'number read back'
    | 'queued'
    | 'declined'
    | 'offer dropped'
    | 'not sent'
    | 'handed off'
    | 'performed'
    | 'outcome'
    | 'cycle';
  /** A sentence fragment for people, like 'agreed with "yes please go ahead"'. */
  readonly text: string;
  readonly tone: 'neutral' | 'good' | 'bad';
  readonly topicId?: TopicId;
  readonly actionId?: ActionId;
  /** Of the text that was queued: how it is doing is on the message that has it. See `noteNow`. */
  readonly receiptId?: ReceiptId;
  /** The port whose links were followed, for lighting up the path on the canvas. */
  readonly port?: string;
}
