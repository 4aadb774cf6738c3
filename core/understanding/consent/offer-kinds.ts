import { bitsOf } from './cover.ts';
import type { Offer } from './offer.ts';

const NEUTRAL = bitsOf('filler', 'number');

/** What a reply to each kind of offer may consist of: `strong` agrees, `allowed` may stand beside it. */
export const BY_KIND: Readonly<Record<Offer['kind'], { strong: number; allowed: number }>> = {
  plain: {
    strong: bitsOf('yes', 'please', 'accept', 'go', 'text'),
    allowed: bitsOf('reset', 'bareNo'),
  },
  again: {
    strong: bitsOf('yes', 'please', 'accept', 'go', 'text', 'recall'),
    allowed: bitsOf('reset', 'bareNo'),
  },
  check: { strong: bitsOf('accept', 'go', 'text', 'both'), allowed: bitsOf('yes', 'please') },
  negative: { strong: bitsOf('text'), allowed: bitsOf('yes', 'please', 'accept', 'go', 'bareNo') },
  unless: { strong: bitsOf('accept', 'go', 'text'), allowed: bitsOf('yes', 'please', 'bareNo') },
  mind: {
    strong: bitsOf('accept', 'go', 'text', 'noMind'),
    allowed: bitsOf('yes', 'please', 'bareNo'),
  },
  choice: {
    strong: bitsOf('text', 'both', 'first', 'last'),
    allowed: bitsOf('yes', 'please', 'accept', 'go', 'bareNo'),
  },
};

/** What may stand beside an agreement to any of them. */
export const BESIDE = bitsOf('thin', 'even', 'owner', 'aside') | NEUTRAL;
