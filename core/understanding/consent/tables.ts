import type { CompiledTable } from './cover.ts';
import { compileGrammar } from './grammar.ts';
import { english } from './languages/en.ts';
import { french } from './languages/fr.ts';
import { type LanguageTable, SEGMENT_KINDS } from './languages/language-table.ts';
import { spanish } from './languages/es.ts';

/** The languages replies are read in. The next language is one more table in this list. */
export const LANGUAGE_TABLES: readonly LanguageTable[] = [english, spanish, french];

export function compileTable(table: LanguageTable): CompiledTable {
  const kinds = SEGMENT_KINDS.filter((kind) => table.segments[kind] !== undefined);
  return {
    language: table.language,
    kinds,
    grammar: compileGrammar({ ...table.rules, ...table.segments }),
    kindsByWord: new Map(),
  };
}

export const COMPILED_TABLES: readonly CompiledTable[] = LANGUAGE_TABLES.map(compileTable);

export const NUMBER_TABLES = LANGUAGE_TABLES.map((table) => table.numbers);

/** Words that may stand twice in a row without being a stutter: 'two two', 'why not, not now'. */
export const MAY_REPEAT: ReadonlySet<string> = new Set(
  ['yeah', 'yes', 'sure', 'right', 'okay', 'ok', 'uh', 'not'].concat(
    NUMBER_TABLES.flatMap((table) => Object.keys(table.units)),
  ),
);

/** Every word of all tables. A reply with another word is never a strong yes. */
export function knownWords(): Set<string> {
  const words = new Set<string>();
  for (const { grammar } of COMPILED_TABLES) for (const word of grammar.words) words.add(word);
  for (const table of NUMBER_TABLES) {
    for (const part of [table.units, table.teens, table.tens, table.zeros, table.times]) {
      for (const word of Object.keys(part)) words.add(word);
    }
    for (const word of [...Object.keys(table.soundsLike), ...table.joiners]) words.add(word);
  }
  return words;
}
