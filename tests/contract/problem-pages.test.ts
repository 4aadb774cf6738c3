import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkKeptKeywords } from '../../core/messaging/a2p/check-kept-keywords.ts';
import { checkKeywords } from '../../core/messaging/a2p/check-keywords.ts';
import { EMPTY_CAMPAIGN } from '../../core/testing/empty-campaign.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Codes are stable names that people look up: each has its line in docs/problems.md. */
it('documents every problem code, and no code that is gone', () => {
  const sources = ['core/problems', 'core/conversation', 'actions']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(ROOT, folder, name),
      ),
    )
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  const page = readFileSync(join(ROOT, 'docs/problems.md'), 'utf8');
  const documented = [...page.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map((match) => match[1] ?? '');
  const used = [
    ...sources.matchAll(/code: (?:few \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g),
    ...sources.matchAll(/(?:problemOf\(\s*link,|refused\(state,)\s*'([a-z-]+)'/g),
  ].flatMap((match) => [match[1], match[2]].filter((code) => code !== undefined));
  expect([...new Set(documented)].toSorted()).toEqual([...new Set(used)].toSorted());
});

/** The same for what is found in the fields of a campaign. */
it('documents every finding of an A2P campaign, and none that is gone', () => {
  const folder = join(ROOT, 'core/messaging/a2p');
  const sources = readdirSync(folder)
    .filter((name) => name.startsWith('check-') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const page = readFileSync(join(ROOT, 'docs/a2p.md'), 'utf8');
  const documented = [...page.matchAll(/^\| (.+?) \|/gm)].flatMap((row) =>
    [...(row[1] ?? '').matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map((match) => match[1] ?? ''),
  );
  const written = [
    ...sources.matchAll(/(?:code|short|long): '([a-z]+(?:-[a-z]+)+)'/g),
    ...sources.matchAll(/code: what === '\w+' \? '([a-z-]+)' : '([a-z-]+)'/g),
  ].flatMap((match) => [match[1], match[2]].filter((code) => code !== undefined));
  // The kinds of keywords are in there too, of which codes are composed.
  const used = [...written.filter((code) => !KINDS.has(code)), ...codesOfKeywords()];
  expect(used.length).toBeGreaterThan(40);
  expect([...new Set(documented)].toSorted()).toEqual([...new Set(used)].toSorted());
});

const KINDS = new Set(['opt-in', 'opt-out', 'help']);

/** Of campaigns that have nothing, too little, too much, and what says nothing. */
function codesOfKeywords(): string[] {
  const keywords = (words: string[]) => ({
    optInKeywords: words,
    optOutKeywords: words,
    helpKeywords: words,
  });
  const replies = (text: string | null) => ({
    optInMessage: text,
    optOutMessage: text,
    helpMessage: text,
  });
  const campaign = { ...EMPTY_CAMPAIGN, brand: 'Harbour Hotels' };
  const tried = [
    { ...keywords([]), ...replies(null) },
    { ...keywords([]), ...replies('No.') },
    { ...keywords(['START']), ...replies(null) },
    { ...keywords(['TWO WORDS', 'X'.repeat(256)]), ...replies('Nothing. '.repeat(40)) },
  ];
  return tried.flatMap((one) =>
    [checkKeywords, checkKeptKeywords].flatMap((check) =>
      check({ ...campaign, ...one }, 'afterword').map(({ code }) => code),
    ),
  );
}
