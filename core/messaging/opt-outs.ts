/**
 * How somebody came to get no texts from a sender: they texted a keyword, the provider refused a
 * text because of it, or a person of ours added it, having been told so by phone, say.
 */
export const HOW_OPTED_OUT = ['keyword', 'provider', 'hand'] as const;
export type HowOptedOut = (typeof HOW_OPTED_OUT)[number];

/** Characters of the reason that goes with an opt-out added by hand. */
export const OPT_OUT_REASON_LIMIT = 200;
