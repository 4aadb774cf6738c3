import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { countSegments } from './count-segments.ts';

const VECTORS = new URL('../../../shared/data/twilio/segment-vectors.json', import.meta.url);

const vectorsSchema = z.object({
  vectors: z.array(
    z.object({
      name: z.string(),
      body: z.string(),
      encoding: z.string(),
      segments: z.number(),
      characters: z.number().optional(),
      messageBits: z.number().optional(),
    }),
  ),
});

describe.skipIf(!existsSync(VECTORS))('segment vectors (needs ../shared/data)', () => {
  it('agrees with all 44', () => {
    const { vectors } = vectorsSchema.parse(JSON.parse(readFileSync(VECTORS, 'utf8')));
    expect(vectors).toHaveLength(44);
    for (const vector of vectors) {
      const count = countSegments(vector.body);
      const { encoding, segments } = count;
      expect({ encoding, segments }, vector.name).toEqual({
        encoding: vector.encoding,
        segments: vector.segments,
      });
      if (vector.characters !== undefined) expect(count.characters).toBe(vector.characters);
      if (vector.messageBits !== undefined)
        expect(count.units * (encoding === 'GSM-7' ? 7 : 16), vector.name).toBe(vector.messageBits);
    }
  });
});

/** One code point of every kind the grapheme rules know, and both ends of the GSM alphabet. */
const ALPHABETS = {
  gsm: ['a', 'Z', ' ', '@', 'é', 'Ç', '\n', '\r', '\r\n'],
  extension: ['€', '{', '}', '[', ']', '~', '\\', '^', '|', '\f'],
  latin: ['ç', 'ñ', 'á', '`', '\t', '\u00a0', '\u00ad', '’', 'e\u0301', 'Ω', 'ω'],
  emoji: ['😜', '🏳️‍🌈', '👍🏽', '👨‍👩‍👧', '🇮', '🇮🇹', '👋', '🏽', '\u200d', '\ufe0f', '❤', '👩'],
  scripts: ['漢', '한', '가', '\u1100', '\u1161', '\u11a8', 'नि', 'ி', 'க', '\u0600', '\u{110bd}'],
  broken: ['\ud83d', '\ude00', '\u0000', '\u200b', '\u0301', '\u{e0061}', '\ufeff', '\u{1f3fb}'],
};

function bodyFrom(...names: (keyof typeof ALPHABETS)[]) {
  const atoms = names.flatMap((name) => ALPHABETS[name]);
  return fc.array(fc.constantFrom(...atoms), { maxLength: 260 }).map((parts) => parts.join(''));
}

function expectSameAsReference(body: string): void {
  const reference = new SegmentedMessage(body);
  const count = countSegments(body);
  expect(count.encoding).toBe(reference.encodingName);
  expect(count.segments).toBe(reference.segmentsCount);
  expect(count.characters).toBe(reference.graphemes.length);
  expect(count.units * (count.encoding === 'GSM-7' ? 7 : 16)).toBe(reference.messageSize);
  expect(count.culprits.map((culprit) => culprit.character)).toEqual(
    count.encoding === 'GSM-7' ? [] : [...new Set(reference.getNonGsmCharacters())],
  );
}

// The reference counts a few hundred long bodies a second: time enough on a busy machine, too.
describe('countSegments against the reference', { timeout: 60_000 }, () => {
  const mixtures: [string, ReturnType<typeof bodyFrom>][] = [
    ['GSM-7 and extension characters', bodyFrom('gsm', 'extension')],
    ['latin letters outside GSM-7', bodyFrom('gsm', 'latin')],
    ['emoji, flags, skin tones, joiners', bodyFrom('gsm', 'emoji')],
    ['nothing but emoji', bodyFrom('emoji')],
    ['scripts with clusters of their own', bodyFrom('scripts', 'gsm')],
    ['emoji parts, marks and broken pairs', bodyFrom('emoji', 'scripts', 'broken')],
    ['everything', bodyFrom('gsm', 'extension', 'latin', 'emoji', 'scripts', 'broken')],
  ];
  it.each(mixtures)('agrees on %s', (_name, bodies) => {
    fc.assert(fc.property(bodies, expectSameAsReference), { numRuns: 500 });
  });

  it('agrees on arbitrary code units', () => {
    const units = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(fc.property(units, expectSameAsReference), { numRuns: 1_000 });
  });

  it('agrees around every boundary, whatever stands on it', () => {
    const atoms = Object.values(ALPHABETS).flat();
    for (const filler of ['a', 'á'])
      for (const length of [64, 65, 66, 67, 68, 69, 70, 132, 133, 134, 151, 152, 153, 159, 160])
        for (const atom of atoms) expectSameAsReference(`${filler.repeat(length)}${atom}${atom}b`);
  });

  it('agrees around every boundary of bodies with extension characters', () => {
    const lengths = [153, 160, 306, 459].flatMap((limit) =>
      [-3, -2, -1, 0, 1].map((d) => limit + d),
    );
    for (const length of lengths)
      for (const places of [[0], [length - 1], [152], [0, 152], [151, 152, 304, 305, 306]]) {
        const letters = Array.from('a'.repeat(length));
        for (const place of places) letters[place % length] = '€';
        expectSameAsReference(letters.join(''));
      }
  });

  it('agrees on clusters longer than a segment', () => {
    for (const marks of [66, 67, 69, 70, 133, 134, 200])
      for (const before of [0, 3, 67, 70])
        expectSameAsReference(`${'x'.repeat(before)}e${'\u0301'.repeat(marks)}${'y'.repeat(90)}`);
  });
});

describe('countSegments', () => {
  it('counts an empty body as one segment of nothing', () => {
    expect(countSegments('')).toEqual({
      encoding: 'GSM-7',
      characters: 0,
      units: 0,
      segments: 1,
      culprits: [],
    });
  });

  it('counts an extension character as one character of two units', () => {
    expect(countSegments('5 €')).toMatchObject({ characters: 3, units: 4, encoding: 'GSM-7' });
  });

  it('names each culprit once, where it first stands', () => {
    expect(countSegments('garçon’s 🏳️‍🌈 ç 🏳️‍🌈').culprits).toEqual([
      { character: 'ç', index: 3 },
      { character: '’', index: 6 },
      { character: '🏳️‍🌈', index: 9 },
    ]);
  });
});
