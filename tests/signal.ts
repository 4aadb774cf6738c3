export interface Signal {
  /** Resolves once it is given. */
  readonly given: Promise<void>;
  readonly give: () => void;
}

/** For tests that hold something back until a moment of their choosing, or wait for such a moment. */
export function signal(): Signal {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
