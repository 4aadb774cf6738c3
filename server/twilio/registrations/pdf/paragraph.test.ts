import { openSync } from 'fontkit';
import fc from 'fast-check';
import PdfDocument from 'pdfkit';
import { describe, expect, it, vi } from 'vitest';
import { isShown, runsOf, signsOf } from './fonts.ts';
import { heightOf, type Look, paragraph, type Piece } from './paragraph.ts';

const PLAIN: Look = { weight: 'plain', size: 10, color: '#000000' };
const BOLD: Look = { weight: 'bold', size: 12, color: '#000000' };

const aWord = fc.oneof(
  fc.constantFrom(
    'Łódź',
    'Привет',
    'Ελλάδα',
    'Việt',
    'नमस्ते',
    '❤️',
    '👩‍👩‍👧',
    '1️⃣',
    '👍🏽',
    '🇬🇧',
    '“yes”',
  ),
  fc.stringMatching(/^[a-zA-Z0-9,.]{1,12}$/),
  fc.constantFrom(1, 3, 9).map((n) => `https://example.com/${'a-path/'.repeat(n * 6)}`),
);
const aText = fc.array(aWord, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

describe('text by fonts', () => {
  it('is all there, each sign whole and in a font that has it', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const runs = runsOf(text, 'plain');
        expect(runs.map((run) => run.text).join('')).toBe(text.normalize('NFC'));
        expect(runs.flatMap((run) => signsOf(run.text))).toEqual(signsOf(text));
        for (const run of runs) {
          const font = openSync(run.font);
          if ('fonts' in font) throw new Error('several fonts in one file');
          for (const sign of run.text.replaceAll(/\u200d|\ufe0f/g, '')) {
            expect(font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['فندق', '????'],
    ['東京 ok', '?? ok'],
  ])('of a writing that no font has is not left out: %s', (text, shown) => {
    expect(isShown(text)).toBe(false);
    expect(
      runsOf(text, 'bold')
        .map((run) => run.text)
        .join(''),
    ).toBe(shown);
  });
});

describe('a paragraph', () => {
  it('has every word in order, keeps to its margins, and is as high as foretold', () => {
    fc.assert(
      fc.property(aText, aText, fc.constantFrom(0, 14), (label, text, indent) => {
        const pdf = new PdfDocument({ size: 'A4', margin: 64 });
        const pieces: Piece[] = [
          { text: `${label}: `, look: BOLD },
          { text, look: PLAIN },
        ];
        const written: { readonly said: string; readonly x: number; readonly end: number }[] = [];
        vi.spyOn(pdf, 'text').mockImplementation((said: string, ...at: unknown[]) => {
          const x = Number(at[0]);
          written.push({ said, x, end: x + pdf.widthOfString(said) });
          return pdf;
        });
        const begun = pdf.y;
        const foretold = heightOf(pdf, pieces, indent);
        paragraph(pdf, pieces, indent);
        const bare = (words: string) => words.normalize('NFC').replaceAll(' ', '');
        expect(bare(written.map(({ said }) => said).join(''))).toBe(bare(`${label}: ${text}`));
        for (const { x, end, said } of written) {
          expect(x).toBeGreaterThanOrEqual(64 + indent);
          if (said !== ' ') expect(end).toBeLessThanOrEqual(pdf.page.width - 64 + 0.01);
        }
        if (pdf.bufferedPageRange().count === 1) expect(pdf.y - begun).toBeCloseTo(foretold, 3);
      }),
      { numRuns: 30 },
    );
  });

  it('goes on with the next page where this one is full', () => {
    const pdf = new PdfDocument({ size: 'A4', margin: 64, bufferPages: true });
    paragraph(pdf, [{ text: 'line\n'.repeat(80), look: PLAIN }]);
    expect(pdf.bufferedPageRange().count).toBe(2);
  });
});
