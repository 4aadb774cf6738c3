import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../server/config.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/**
 * Inside a container there is one port, and the two API processes are told apart outside; so it is with
 * the workers' metrics, which nobody outside is shown.
 */
const FIXED = ['AFTERWORD_PORT', 'AFTERWORD_METRICS_PORT', 'AFTERWORD_METRICS_HOST'];

const environmentSchema = z.object({
  'x-afterword': z.object({ environment: z.record(z.string(), z.string()) }),
});
const { environment } = environmentSchema.parse(parse(read('compose.yaml')))['x-afterword'];

it('compose.yaml hands on every setting that there is', () => {
  const settings = [...read('README.md').matchAll(/`((?:AFTERWORD_|DATABASE_)[A-Z_]+)`/g)];
  const names = new Set(settings.map(([, name = '']) => name));
  expect(Object.keys(environment).toSorted()).toEqual(
    [...names].filter((name) => !FIXED.includes(name)).toSorted(),
  );
});

it('what is not set outside counts as not set inside', () => {
  const passed = Object.entries(environment).filter(([, value]) => value.endsWith(':-}'));
  const empty = Object.fromEntries(passed.map(([name]) => [name, '']));
  expect(Object.keys(empty).length).toBeGreaterThan(1);
  expect(readConfig(empty)).toEqual(readConfig({}));
});
