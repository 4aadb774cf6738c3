/**
 * How somebody came to get no texts from a sender: they texted a keyword, the provider refused a
 * text because of it, or a person of ours added it, having been told so by phone, say.
 */
export const HOW_OPTED_OUT = ['keyword', 'provider', 'hand'] as const;
export type HowOptedOut = (typeof HOW_OPTED_OUT)[number];

/**
 * How an opt-out, or an exception from one, came to its end:
 *
 * - `start`: the person texted START to the sender;
 * - `hand`: we removed what we had added by hand;
 * - `again`: it was added by hand again, for every sender, and so a sender that they had let text them
 *   again may no longer;
 * - `keyword`, `provider`: the person, or the provider, said themselves what we had added by hand, and
 *   theirs stands in its place.
 */
export const HOW_ENDED = ['start', 'hand', 'again', 'keyword', 'provider'] as const;
export type HowEnded = (typeof HOW_ENDED)[number];

/** Characters of the reason that goes with an opt-out added by hand, and with its removal. */
export const OPT_OUT_REASON_LIMIT = 200;

/** A sender of ours by its transport and value, as the server's `senderKeyOf` makes it. */
export type SenderKey = `${'twilio' | 'simulator'}|${string}`;

/**
 * Stands for every sender in an opt-out that names none, those that are taken into use later too. No
 * text has it for its own, since it is no `SenderKey`.
 */
export const EVERY_SENDER = 'any';

/** Whose texts an opt-out ends: those of one sender, or of all there are and will be. */
export type OptOutSender = SenderKey | typeof EVERY_SENDER;
