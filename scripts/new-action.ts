import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';

/**
 * `npm run new:action <type> [-- --title "Send email"]`: writes the folder of a new action type and
 * its line in each of the three registries. What it writes works as it is; make it yours from there.
 */
const command = new Command('npm run new:action --')
  .description('Writes the folder of a new action type, and its line in each of the registries.')
  .argument('[type]', 'its name, like send-email')
  .option('--title <words>', 'what it is called on screen; left out: its name')
  .option('--root <folder>', 'where the sources are; left out: here')
  .allowExcessArguments(false)
  .showHelpAfterError()
  .parse();
const values = z
  .object({ title: z.string().optional(), root: z.string().optional() })
  .parse(command.opts());

const root = resolve(values.root ?? join(import.meta.dirname, '..'));
const [type = ''] = command.args;
const refusal = refusalOf(type);
if (refusal) {
  console.error(refusal);
  process.exitCode = 1;
} else {
  writeAction(type, values.title ?? sentence(type.replaceAll('-', ' ')));
}

function refusalOf(name: string): string | null {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(name))
    return 'Name the action type in lower-case letters, digits and dashes: npm run new:action send-email';
  if (existsSync(join(root, 'actions', name))) return `actions/${name} exists already.`;
  return null;
}

function writeAction(name: string, title: string): void {
  const folder = join(root, 'actions', name);
  const identifier = camel(name);
  mkdirSync(folder);
  const files = {
    'definition.ts': definition(name, identifier, title),
    'editor.tsx': editor(identifier, title),
    'runtime.ts': runtime(name, identifier),
    'examples.json': examples(name),
    [`${name}.test.ts`]: test(identifier),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  register('definitions.ts', name, `${identifier}Definition`, 'definition.ts');
  register('editors.ts', name, `${sentence(identifier)}Editor`, 'editor.tsx');
  register('runtimes.ts', name, `${identifier}Runtime`, 'runtime.ts');
  console.log(`Wrote actions/${name} and its lines in definitions.ts, editors.ts and runtimes.ts.`);
  console.log('Next: its fields in editor.tsx, what it does in runtime.ts, then npm test.');
}

/** Adds the import and the entry; the registries keep one entry a line, closed by `};`. */
function register(registry: string, name: string, value: string, file: string): void {
  const path = join(root, 'actions', registry);
  const text = readFileSync(path, 'utf8');
  const end = text.lastIndexOf('};');
  if (end < 0) throw new Error(`actions/${registry} has no list to add to.`);
  const key = /^[a-z][a-z0-9]*$/.test(name) ? name : `'${name}'`;
  const withEntry = `${text.slice(0, end)}  ${key}: ${value},\n${text.slice(end)}`;
  writeFileSync(path, `import { ${value} } from './${name}/${file}';\n${withEntry}`);
}

function camel(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function definition(name: string, identifier: string, title: string): string {
  return `import { z } from 'zod';
import { defineAction } from '../contract.ts';

export const ${identifier}ConfigSchema = z.object({
  /** What the agent says while it does this; empty for nothing. */
  say: z.string().max(300, 'keep it under 300 characters: it is spoken'),
});

export const ${identifier}Definition = defineAction({
  type: '${name}',
  title: '${title.replaceAll("'", "\\'")}',
  description: 'Say here, in one sentence, what it does.',
  icon: 'zap',
  tone: 'function',
  ports: [
    { port: 'done', title: 'done' },
    { port: 'failed', title: 'failed' },
  ],
  configSchema: ${identifier}ConfigSchema,
  defaultConfig: { say: '' },
  summary: (config) => config.say,
  plan: (config) => ({ does: 'perform', say: config.say, input: {} }),
});
`;
}

function editor(identifier: string, title: string): string {
  return `import { TextField } from '../../ui-kit/index.ts';
import type { ActionEditorProps } from '../editor-contract.ts';
import { ${identifier}ConfigSchema } from './definition.ts';

/** The fields of '${title}' in the inspector. */
export function ${sentence(identifier)}Editor({ action, onChange }: ActionEditorProps) {
  const config = ${identifier}ConfigSchema.safeParse(action.config).data ?? { say: '' };
  const setSay = (say: string) =>
    onChange({ put: [{ ...action, config: { ...config, say } }], remove: [] }, 'Edit what is said');
  return (
    <TextField
      label="What the agent says"
      value={config.say}
      onChange={(event) => setSay(event.target.value)}
    />
  );
}
`;
}

function runtime(name: string, identifier: string): string {
  return `import type { ActionRuntime } from '../contract.ts';

export const ${identifier}Runtime: ActionRuntime = {
  type: '${name}',
  // Inside the turn's transaction there is nothing to do: the work follows after the commit.
  carryOut() {},
  async perform() {
    return { port: 'failed', why: 'not written yet' };
  },
};
`;
}

function examples(name: string): string {
  return `${JSON.stringify([{ title: 'As it comes', type: name, config: { say: 'One moment.' } }], null, 2)}\n`;
}

function test(identifier: string): string {
  return `import { describe, expect, it } from 'vitest';
import { anAction } from '../../core/testing/build-project.ts';
import { createDraft } from '../../core/records/draft.ts';
import { ${identifier}Definition as definition } from './definition.ts';
import examples from './examples.json' with { type: 'json' };

describe(definition.title, () => {
  it.each(examples)('accepts the example: $title', ({ config }) => {
    expect(definition.checkConfig(config)).toEqual([]);
  });

  it('has a plan for its default settings', () => {
    const action = anAction('example', definition.type, definition.defaultConfig);
    expect(definition.plan(action, createDraft([action])).does).toBe('perform');
  });
});
`;
}
