import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../config.ts';
import { createAfterword } from '../create-afterword.ts';
import { CLINIC } from '../polyai/fixtures.ts';
import { registerCall } from './call.ts';
import type { CliDeps } from './cli-deps.ts';
import { registerExport } from './export.ts';
import { registerImport } from './import.ts';
import { registerPromote } from './promote.ts';
import { registerPublish } from './publish.ts';
import { registerStart } from './start.ts';

const folder = mkdtempSync(join(tmpdir(), 'afterword-cli-'));
const source = join(folder, 'clinic');

beforeAll(() => {
  for (const [path, text] of Object.entries(CLINIC)) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one command as a process of its own would: on the data folder, opened and closed. */
async function run(...args: string[]): Promise<{ out: string; notes: string }> {
  const out: string[] = [];
  const notes: string[] = [];
  const deps: CliDeps = {
    config: () => readConfig(),
    open: () =>
      createAfterword({
        config: { data: join(folder, 'data') },
        log: pino({ level: 'silent' }),
        engine: { simulatorPace: 0 },
      }),
    out: (text) => out.push(text),
    note: (text) => notes.push(text),
    fail: () => {},
    progress: null,
  };
  const program = new Command('afterword').exitOverride().configureOutput({ writeErr: () => {} });
  for (const register of [
    registerImport,
    registerExport,
    registerPublish,
    registerPromote,
    registerCall,
    registerStart,
  ]) {
    register(program, deps);
  }
  await program.parseAsync(args, { from: 'user' });
  return { out: out.join('\n'), notes: notes.join('\n') };
}

const callView = z.object({
  conversation: z.object({
    environment: z.string(),
    releaseNumber: z.number().nullable(),
    phase: z.string(),
  }),
  messages: z.array(z.object({ body: z.string(), status: z.string() })),
});

describe('the command line, from a folder to a text', () => {
  it('imports, and says what came of it', async () => {
    const { out } = await run('import', source, '--project', 'Clinic');
    expect(out).toContain('8 topics, 6 templates');
    expect(out).toContain('topic “Pain”: handoff to “Nurse on duty”');
    expect(out).toContain('Project “Clinic” is there');
  });

  it('publishes with warnings, and refuses them when strict', async () => {
    await expect(run('publish', 'Clinic', '--strict')).rejects.toThrow(/^Not published: \d+ warn/);
    const { out, notes } = await run('publish', 'clinic', '--note', 'first');
    expect(notes).toContain('warning:');
    expect(out).toBe('Release 1 is published and active in sandbox.');
  });

  it('calls: a yes brings one text, filled in for the variant, and a no none', async () => {
    const call = ['call', 'Clinic', '--from', '+15550100199', '--variant', 'Oak Road'];
    const asked = [...call, '--say', 'When are you open?'];
    const yes = await run(...asked, '--say', 'yes please', '--json');
    const view = callView.parse(JSON.parse(yes.out));
    expect(view.conversation).toEqual({
      environment: 'sandbox',
      releaseNumber: 1,
      phase: 'ended',
    });
    expect(view.messages).toEqual([
      { body: 'We are open 9 to 5. Reply STOP to opt out.', status: 'delivered' },
    ]);
    const no = await run(...asked, '--say', 'no thanks');
    expect(no.out).toContain('Caller  no thanks');
    expect(no.out).toContain('· offered\n');
    expect(no.out).toContain('· not sent: declined with "no thanks"\n');
    expect(no.out).toContain('No messages.');
  });

  it("chooses what becomes of a call's texts, and says which choices there are", async () => {
    const call = ['call', 'Clinic', '--from', '+15550100199', '--variant', 'Oak Road', '--json'];
    const said = ['--say', 'When are you open?', '--say', 'yes please'];
    const { out } = await run(...call, '--simulate', 'landline', '--delay', '2', ...said);
    const [message] = callView.parse(JSON.parse(out)).messages;
    expect(message?.status).toBe('undelivered');
    await expect(run(...call, '--simulate', 'pigeon')).rejects.toThrow(
      /'pigeon' is invalid. Allowed choices are delivered, undelivered, .*answer-lost, busy/,
    );
    for (const delay of ['soon', '0', '601', '1.5', '']) {
      await expect(run(...call, '--delay', delay)).rejects.toThrow('whole seconds from 1 to 600');
    }
    await expect(run(...call, '--env', 'live', '--delay', '5', ...said)).rejects.toThrow(
      'In Live, texts are never simulated.',
    );
  });

  it('sets values for a call', async () => {
    const call = ['call', 'Clinic', '--env', 'draft', '--from', '+15550100199'];
    const values = ['--set', 'visit_date=Friday', '--set', 'visit_code=E=7'];
    const { out } = await run(
      ...call,
      ...values,
      '--say',
      'How do I prepare?',
      '--say',
      'yes please',
    );
    expect(out).toContain('Before your visit on Friday:');
    expect(out).toContain('Your code is E=7.');
  });

  it('promotes to Pre-release, and to Live only what has its senders', async () => {
    const { out } = await run('promote', 'Clinic', 'pre-release');
    expect(out).toBe('Release 1 is active in pre-release.');
    await expect(run('promote', 'Clinic', 'live')).rejects.toThrow(/^Not promoted: \d+ error/);
  });

  it('exports what imports the same', async () => {
    const target = join(folder, 'out');
    await run('export', 'Clinic', target);
    expect(readdirSync(join(target, 'topics'))).toHaveLength(8);
    await expect(run('export', 'Clinic', target)).rejects.toThrow(/is not empty/);
    const { out } = await run('import', target, '--project', 'Again', '--json');
    expect(JSON.parse(out)).toMatchObject({ name: 'Again', report: { counts: { topics: 8 } } });
  });

  it.each([
    [['publish', 'Nobody'], /There is no project “Nobody”/],
    [['import', '/nowhere'], /There is no folder or file/],
    [['doctor'], /^There is no command “doctor”/],
    [['call', 'Clinic', '--from', '+1555'], /^--from: /],
    [['call', 'Clinic', '--variant', 'Moon'], /There is no variant “Moon”/],
    [['call', 'Clinic', '--set', 'x'], /name=value/],
    [['promote', 'Clinic', 'moon'], /Allowed choices are pre-release, live/],
  ])('says what is wrong with %j', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});
