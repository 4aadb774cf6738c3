import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { actionDefinitions } from '../../actions/definitions.ts';
import { actionRuntimes } from '../../actions/runtimes.ts';
import { jsonObjectSchema } from '../../core/json.ts';
import { createDraft } from '../../core/records/draft.ts';
import { anAction } from '../../core/testing/build-project.ts';

/** What every registered action type keeps, whoever wrote it. */
const ROOT = resolve(import.meta.dirname, '../..');
const examplesSchema = z
  .array(z.object({ title: z.string().min(1), type: z.string(), config: jsonObjectSchema }))
  .min(1);

function examplesOf(type: string) {
  const file = join(ROOT, 'actions', type, 'examples.json');
  return examplesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

describe.each(Object.entries(actionDefinitions))('the action type %s', (name, definition) => {
  it('is registered under its own name, with a runtime', () => {
    expect(definition.type).toBe(name);
    expect(actionRuntimes[name]?.type).toBe(name);
  });

  it('accepts its default settings and its examples, and refuses nonsense', () => {
    expect(definition.checkConfig(definition.defaultConfig)).toEqual([]);
    for (const example of examplesOf(name)) {
      expect(example.type).toBe(name);
      expect(definition.checkConfig(example.config)).toEqual([]);
    }
    expect(definition.checkConfig({ nonsense: true })).not.toEqual([]);
  });

  it('has outcomes with names of their own', () => {
    const ports = definition.ports.map((port) => port.port);
    expect(new Set(ports).size).toBe(ports.length);
    expect(ports).not.toContain('matched');
  });

  it('says what it is, and what each example does', () => {
    expect(definition.title).not.toBe('');
    expect(definition.description).toMatch(/\.$/);
    for (const { config } of examplesOf(name)) {
      const action = anAction('example', name, config);
      expect(definition.summary(action, createDraft([action]))).not.toBe('');
    }
  });

  it('finds a config that cannot be read, and never throws on one', () => {
    const action = anAction('broken', name, { when: 7, handoffId: 'x', say: [] });
    const found = definition.problems(action, createDraft([action]));
    expect(found.map((problem) => problem.code)).toContain('action-config');
  });
});
