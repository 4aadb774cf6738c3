/** A hash of the contents of the sources below `root`: tells whether a build still fits them. */
export function sourceHash(root: string): string;
