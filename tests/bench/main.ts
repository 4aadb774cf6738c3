import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Argument } from 'commander';
import { scriptCommand } from '../script-command.ts';
import { benchConsent } from './consent.ts';
import { benchCore } from './core.ts';
import { benchSegments } from './segments.ts';
import { benchUnderstanding } from './understanding.ts';

/**
 * `npm run bench [name …]`: measures, prints, and keeps the results in `tests/bench/results/`, one
 * file a subject, so that a change of speed shows in review. Nothing here passes or fails.
 */
const BENCHES: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  segments: benchSegments,
  core: benchCore,
  consent: benchConsent,
  understanding: benchUnderstanding,
};

const results = join(import.meta.dirname, 'results');
const command = scriptCommand('bench', 'Measures, prints, and keeps the results.').addArgument(
  new Argument('[name...]', 'what is measured; all, where none is named').choices(
    Object.keys(BENCHES),
  ),
);
const wanted: readonly string[] = command.parse().args;
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  const figures = await bench();
  const result = { node: process.version, cores: cpus().length, ...figures };
  console.log(JSON.stringify(result, null, 2));
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
