import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALWAYS_YES, NEVER_YES, OFFER, repliesOf } from './adversarial-replies.ts';
import { readConsent } from './read-consent.ts';
import { knownWords, LANGUAGE_TABLES } from './tables.ts';
import { wordsOfReply } from './words.ts';

const KNOWN = knownWords();
const YES = repliesOf(ALWAYS_YES).filter(({ offer }) => offer === OFFER);
const anyYes = fc.constantFrom(...YES.map(({ reply }) => reply));
const verdictOf = (reply: string) => readConsent(reply, { offer: OFFER }).verdict;

/** A word that no table and not the offer has, as the reader takes it: 'yesss' is a yes. */
const strangeWord = fc
  .stringMatching(/^[b-df-hj-np-tv-z]{1,2}[aeiou][a-z]{2,7}$/)
  .filter((word) => !wordsOfReply(word, new Set()).words.some((one) => KNOWN.has(one)))
  .filter((word) => !OFFER.toLowerCase().includes(word));

function insertAt(reply: string, place: number, word: string): string {
  const words = reply.split(' ');
  words.splice(place % (words.length + 1), 0, word);
  return words.join(' ');
}

describe('a strong yes', { timeout: 60_000 }, () => {
  it('does not survive a word outside all tables, wherever it stands', () => {
    fc.assert(
      fc.property(anyYes, strangeWord, fc.nat(20), (reply, word, place) => {
        expect(verdictOf(insertAt(reply, place, word))).not.toBe('yes');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'not',
    'unless',
    'when',
    'later',
    'tomorrow',
    'maybe',
    'perhaps',
    'email',
    'whatsapp',
    'wife',
    'him',
    'other',
    'another',
    'cancel',
    'booking',
    'who',
    'never',
    'cannot',
  ])('does not survive "%s", wherever it stands', (word) => {
    for (const { reply } of YES) {
      for (let place = 0; place <= reply.split(' ').length; place += 1) {
        expect(
          `${verdictOf(insertAt(reply, place, word))}: ${insertAt(reply, place, word)}`,
        ).not.toMatch(/^yes:/);
      }
    }
  });

  it.each([
    'if',
    'but',
    'no',
    "don't",
    'unless it costs',
    'if it is free',
    'but not now',
    'I guess',
    'no thanks',
  ])('does not survive "%s" at its end', (words) => {
    for (const { reply } of YES) {
      expect(`${verdictOf(`${reply} ${words}`)}: ${reply} ${words}`).not.toMatch(/^yes:/);
    }
  });

  it('does not survive a question mark, but after a polite request', () => {
    const polite = /\b(?:could|would|if you|why)\b/;
    for (const { reply } of YES.filter((row) => !polite.test(row.reply))) {
      const verdict = verdictOf(`${reply}?`);
      expect(`${verdict}: ${reply}?`).not.toMatch(/^yes:/);
    }
  });

  it('is never read from words outside all tables', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const { words } = wordsOfReply(text, new Set());
        const strange = words.some((word) => !KNOWN.has(word) && !/^\d+$/.test(word));
        if (strange) expect(readConsent(text).verdict).not.toBe('yes');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any reply', { timeout: 60_000 }, () => {
  const anyReply = fc.constantFrom(
    ...repliesOf(ALWAYS_YES),
    ...repliesOf(NEVER_YES).filter(({ reply }) => !/[[(<]/.test(reply)),
  );

  it('reads the same in capitals, with other punctuation and with more space', () => {
    fc.assert(
      fc.property(
        anyReply,
        fc.constantFrom(', ', '  ', ' … ', '. ', '! ', '\t', '\n'),
        fc.boolean(),
        ({ reply, offer }, between, capitals) => {
          const spaced = reply.split(' ').join(between);
          const changed = capitals ? spaced.toUpperCase() : spaced;
          expect(readConsent(changed, { offer }).verdict).toBe(
            readConsent(reply, { offer }).verdict,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (reply, offer) => {
          expect(['yes', 'weak', 'no', 'unclear']).toContain(readConsent(reply, { offer }).verdict);
        },
      ),
    );
  });
});

describe.each(LANGUAGE_TABLES.map((table) => [table.language, table] as const))(
  '%s',
  (_tag, table) => {
    it('writes its words as the reader does: lower case, no accents, no apostrophes', () => {
      const lines = [...Object.values(table.rules), ...Object.values(table.segments)].flat();
      for (const word of lines.join(' ').match(/[^\s()|?<>^$]+/g) ?? []) {
        if (!word.startsWith('@')) expect(word).toMatch(/^(?:[a-z0-9#]+|sí)$/i);
      }
    });

    it('has what every language needs', () => {
      for (const kind of [
        'yes',
        'go',
        'text',
        'thin',
        'hedge',
        'refuse',
        'bareNo',
        'noMind',
      ] as const) {
        expect(table.segments[kind]?.length ?? 0).toBeGreaterThan(0);
      }
      for (const phrases of Object.values(table.signals)) expect(phrases.length).toBeGreaterThan(0);
      expect(new Set(Object.values(table.numbers.units))).toEqual(new Set('0123456789'));
    });
  },
);
