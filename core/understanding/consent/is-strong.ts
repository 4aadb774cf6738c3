import { bitsOf } from './cover.ts';
import type { Offer } from './offer.ts';

const CLEAR = bitsOf('accept', 'go', 'text', 'please');

/** Whether what covers all of a reply agrees to the offer, now and without a condition. */
export function isStrong(set: number, strong: number, offer: Offer): boolean {
  const has = (kinds: number) => (set & kinds) !== 0;
  if (!has(strong)) return false;
  const clear = has(CLEAR | (strong & ~bitsOf('yes', 'recall')));
  if (has(bitsOf('aside')) && !isClearBesideAside(set)) return false;
  if (has(bitsOf('even')) && !has(bitsOf('go', 'text'))) return false;
  if (has(bitsOf('owner')) && !clear) return false;
  if (offer.kind === 'mind' || offer.kind === 'choice') return true;
  // 'No, go ahead' to 'unless you'd rather not' says that they would not rather not.
  if (offer.kind === 'unless' && has(bitsOf('bareNo'))) return has(bitsOf('go', 'text'));
  if (has(bitsOf('reset'))) return has(bitsOf('yes'));
  return !has(bitsOf('bareNo')) || (clear && has(bitsOf('yes')));
}

/** 'What? Please.' asks to hear it again; 'what? oh yes please' does not. */
function isClearBesideAside(set: number): boolean {
  const has = (kinds: number) => (set & kinds) !== 0;
  return has(bitsOf('accept', 'go', 'text')) || (has(bitsOf('yes')) && has(bitsOf('please')));
}
