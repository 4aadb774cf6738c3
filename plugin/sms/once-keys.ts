/** Keys by which the server tells whether it is asked for the same thing again. */
export interface OnceKeys {
  /** The same one for the same thing, until that is answered. */
  readonly keyFor: (what: string) => string;
  /** Who asks for it from now on wants another one. */
  readonly answered: (what: string) => void;
}

/** `newKey` must never give the same key twice. */
export function createOnceKeys(newKey: () => string): OnceKeys {
  const open = new Map<string, string>();
  return {
    keyFor(what) {
      const key = open.get(what) ?? newKey();
      open.set(what, key);
      return key;
    },
    answered(what) {
      open.delete(what);
    },
  };
}
