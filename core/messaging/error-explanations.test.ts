import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explanationOf } from './error-explanations.ts';

const CODES = [
  20003, 20005, 20404, 20429, 20500, 21211, 21212, 21408, 21601, 21602, 21603, 21604, 21606, 21608,
  21610, 21611, 21612, 21614, 21617, 21701, 21703, 21704, 21705, 30001, 30002, 30003, 30004, 30005,
  30006, 30007, 30008, 30017, 30018, 30022, 30023, 30024, 30027, 30032, 30033, 30034, 30035, 30036,
  30410, 63017, 63018, 63038,
];

describe('explanationOf', () => {
  it.each(CODES)('explains %i in whole sentences', (code) => {
    const sentences = Object.values(explanationOf(code, 'open') ?? {});
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/s);
  });

  it.each(CODES)('promises nothing of a text that ended with %i', (code) => {
    const over = explanationOf(code, 'over')?.remedy ?? '';
    expect(over).toMatch(/^[A-Z].*\.$/s);
    expect(over).not.toMatch(
      /\b(?:is|it) (?:tried|sent) (?:again|once)|goes out|we look (?:for|whether)/i,
    );
  });

  it('says of one that waits for its next try that it is tried again', () => {
    expect(explanationOf(30_003, 'open')?.remedy).toMatch(/^It is tried once more/);
    expect(explanationOf(30_003, 'over')?.remedy).toMatch(/^It is not tried again/);
  });

  it('says of a sender that is refused why that may be, whichever it is', () => {
    const { meaning, cause, remedy } = explanationOf(21_606, 'over') ?? {};
    expect(meaning).not.toContain('recipient');
    expect(cause).toContain('not of the connected account');
    expect(remedy).toMatch(/account.*country/s);
  });

  it('says nothing of a code it does not know', () => {
    expect(explanationOf(39_999, 'over')).toBeUndefined();
  });
});

const TWILIO = new URL('../../../shared/data/twilio/error-codes.json', import.meta.url);
const textSchema = z.string().nullish();
const codesSchema = z.object({
  codes: z.array(
    z.object({
      code: z.number(),
      message: textSchema,
      description: textSchema,
      causes: textSchema,
      solutions: textSchema,
    }),
  ),
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Runs of eight words: what one does not write by chance. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(0, -7).map((_, start) => words.slice(start, start + 8).join(' '));
}

describe.skipIf(!existsSync(TWILIO))('own words (needs ../shared/data)', () => {
  it('shares no run of eight words with Twilio’s text', () => {
    const { codes } = codesSchema.parse(JSON.parse(readFileSync(TWILIO, 'utf8')));
    const theirs = new Set(
      codes.flatMap((entry) =>
        [entry.message, entry.description, entry.causes, entry.solutions].flatMap((text) =>
          runsOf(text ?? ''),
        ),
      ),
    );
    const copied = CODES.flatMap((code) =>
      ['open' as const, 'over' as const].flatMap((at) =>
        Object.values(explanationOf(code, at) ?? {}).flatMap(runsOf),
      ),
    );
    expect(copied.filter((run) => theirs.has(run))).toEqual([]);
  });
});
