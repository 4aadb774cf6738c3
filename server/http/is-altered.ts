import type { CallbackParams } from '../callbacks/callback-params.ts';

/** Whatever a person writes. */
const FREE = 'Body';

/**
 * Whether a form whose signature fits was taken apart anew on its way. Twilio signs names and values run
 * together, so `BodyS` with 'TOP' is signed by what was signed for `Body` with 'STOP', the value before may
 * hold a name and its value, and what comes twice with one value is signed like one. `names` are those that
 * are read: Twilio sends each once, and one that is missing must not be hidden in another. What it cannot
 * see: an unknown name and its value at the end of what somebody writes.
 */
export function isAltered(params: CallbackParams, names: readonly string[]): boolean {
  const missing = names.filter((name) => params[name] === undefined);
  return Object.entries(params).some(([name, value]) => {
    if (typeof value !== 'string') return names.includes(name);
    const isHidden = (one: string) =>
      `${name}${value}`.startsWith(one) || (name !== FREE && value.includes(one));
    return missing.some(isHidden);
  });
}
