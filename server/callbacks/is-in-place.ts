/**
 * Whether what is read of a signed form stands once, under its own name. Twilio signs names and values run
 * together, so whoever can alter a webhook, without the key, can still move letters: `ErrorCode=30003` has
 * the signature of `ErrorCode3=0003`, and of nothing where the whole of it hangs on the value before; what
 * comes twice with one value is signed like one. A name that was moved is still to be read in what was
 * signed. `free` is what a person wrote, who may write names: what hangs on its end is not seen.
 */
export function isInPlace(
  params: Readonly<Record<string, unknown>>,
  names: readonly string[],
  free?: string,
): boolean {
  const all = Object.keys(params).toSorted();
  const valuesOf = (name: string) => (name === free ? '' : [params[name]].flat().join(''));
  const signed = all.map((name) => `${name}${valuesOf(name)}`).join('');
  return names.every((name) =>
    name in params ? typeof params[name] === 'string' : !signed.includes(name),
  );
}
