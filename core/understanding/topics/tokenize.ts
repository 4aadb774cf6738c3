const PLACEHOLDER = /\{\{[^{}]*\}\}|\$\{[^{}]*\}|<<[^<>]*>>/g;
const COMBINING_MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['’‘ʼ`]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words read from one text at most: what a caller says in a turn is far shorter. */
const MAX_WORDS = 400;
const MAX_CHARACTERS = 8_000;

/**
 * The words of a text, lower-cased, without accents, punctuation and placeholders
 * (`{{attr:x}}`, `${x}`, `<<x>>`). Scripts written without spaces give one word a character, so
 * that word pairs carry what words do elsewhere. Apostrophes vanish ("don't" is "dont"): half of
 * the callers' words come from a transcript that leaves them out.
 */
export function tokenize(text: string): string[] {
  const folded = text
    .slice(0, MAX_CHARACTERS)
    .replace(PLACEHOLDER, ' ')
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(UNSPACED, ' $& ');
  return (folded.match(WORD) ?? []).slice(0, MAX_WORDS);
}
