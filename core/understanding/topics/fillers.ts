/**
 * Words that say nothing about the topic when anything else is said with them, by language.
 * 'No' is not among them: 'no hot water' is a topic.
 */
const FILLERS = {
  en: 'um umm uh uhm erm er ah oh hm hmm mm hi hello hey please thanks ok okay yeah yes yep well so',
  es: 'eh este pues hola por favor gracias vale si',
  fr: 'euh ben bah bonjour salut merci oui svp',
} as const;

const fillerWords: ReadonlySet<string> = new Set(Object.values(FILLERS).join(' ').split(' '));

/** Two-word fillers whose parts mean something elsewhere. */
const fillerPairs: ReadonlySet<string> = new Set(['thank you', 'good morning', 'good evening']);

/**
 * Leaves out fillers, so that 'hi, um, what's your address please' reads as the question alone.
 * A text of nothing but fillers is left whole: a greeting topic may be about just that.
 */
export function withoutFillers(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (fillerPairs.has(`${word} ${words[i + 1] ?? ''}`)) i += 1;
    else if (!fillerWords.has(word)) kept.push(word);
  }
  return kept.length === 0 ? words : kept;
}
