import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { Phrases } from './phrases.ts';

const LANGUAGES: Readonly<Record<string, Phrases>> = { en: english, es: spanish, fr: french };

/** The table for a BCP 47 language, English where there is none. */
export function phrasesFor(language: string): Phrases {
  return LANGUAGES[language.slice(0, 2).toLowerCase()] ?? english;
}
