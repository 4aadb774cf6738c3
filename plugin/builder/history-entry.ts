import { z } from 'zod';

const entrySchema = z.object({
  afterword: z.record(z.string(), z.record(z.string(), z.string())),
});

type Words = Readonly<Record<string, string>>;

/**
 * What a page has kept in the browser's present history entry: Back and a reload find it again, a link
 * to the page begins anew. The address stays as it is, since it may be another product's.
 */
export function keptInEntry(name: string): Words {
  return entries()[name] ?? {};
}

/** Keeps it beside what others have in the entry. */
export function keepInEntry(name: string, words: Words): void {
  const state: unknown = window.history.state;
  const others = typeof state === 'object' ? state : {};
  try {
    window.history.replaceState({ ...others, afterword: { ...entries(), [name]: words } }, '');
  } catch {
    // Browsers refuse more than so many a minute. The next change is kept.
  }
}

function entries(): Readonly<Record<string, Words>> {
  return entrySchema.safeParse(window.history.state).data?.afterword ?? {};
}
