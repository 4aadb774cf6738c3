import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';

export type Weight = 'plain' | 'bold';

/**
 * Files of each weight; a sign is taken from the first that has it. Uncompressed ones: those for browsers are
 * inflated anew for each letter that is read, which takes seconds.
 */
const FILES: Readonly<Record<Weight, readonly [string, string]>> = {
  plain: ['noto-sans/400Regular/NotoSans_400Regular', 'noto-emoji/400Regular/NotoEmoji_400Regular'],
  bold: ['noto-sans/700Bold/NotoSans_700Bold', 'noto-emoji/700Bold/NotoEmoji_700Bold'],
};

/** Signs in a row that one font shows. */
export interface Run {
  /** The path of the font's file. */
  readonly font: string;
  readonly text: string;
}

const { resolve } = createRequire(import.meta.url);
const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** They join signs or say how one looks, and are never seen themselves. */
const UNSEEN = /\u200d|\ufe0e|\ufe0f|[\u{e0020}-\u{e007f}]/gu;

/** The text by fonts, in its order. A sign of a writing that none of them has becomes '?'. */
export function runsOf(text: string, weight: Weight): Run[] {
  const runs: Run[] = [];
  for (const sign of signsOf(text)) {
    const found = fontWith(sign, weight);
    const font = found ?? fileOf(FILES[weight][0]);
    const shown = found === null ? '?' : sign;
    const last = runs.at(-1);
    if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + shown };
    else runs.push({ font, text: shown });
  }
  return runs;
}

/** Whether the fonts have every sign of it. */
export function isShown(text: string): boolean {
  return signsOf(text).every((sign) => sign.trim() === '' || fontWith(sign, 'plain') !== null);
}

/** What a reader takes for one sign: a letter with its accents, a family of four. */
export function signsOf(text: string): string[] {
  return Array.from(signs.segment(text.normalize('NFC')), ({ segment }) => segment);
}

function fontWith(sign: string, weight: Weight): string | null {
  const points = Array.from(sign.replace(UNSEEN, ''), (one) => one.codePointAt(0) ?? 0);
  const has = (font: Font) => points.every((point) => font.hasGlyphForCodePoint(point));
  return FILES[weight].map(fileOf).find((file) => has(opened(file))) ?? null;
}

const fileOf = once((name: string) => resolve(`@expo-google-fonts/${name}.ttf`));

const opened = once((file: string) => {
  const font = openSync(file);
  if ('fonts' in font) throw new Error(`${file} holds several fonts`);
  return font;
});

/** Answers what it answered before: each file is looked for, opened and read once. */
function once<T>(make: (file: string) => T): (file: string) => T {
  const made = new Map<string, T>();
  return (file) => {
    const known = made.get(file);
    if (known !== undefined) return known;
    const fresh = make(file);
    made.set(file, fresh);
    return fresh;
  };
}
