import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { e164Schema } from '../../core/phone.ts';
import { ASK, FAST_ENGINE, openHotel } from '../../tests/hotel.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { systemActor } from '../access/actor.ts';
import { authorize } from '../access/authorize.ts';
import { readConfig } from '../config.ts';
import { createAfterword } from '../create-afterword.ts';
import { registerCall } from './call.ts';
import type { CliDeps } from './cli-deps.ts';
import { registerExport } from './export.ts';
import { plainLog } from './plain-log.ts';
import { registerPromote } from './promote.ts';

const NUMBER = e164Schema.parse('+12025550143');

let folder: string;
let twilio: TwilioStandIn;
let open: CliDeps['open'];
let notes: string[];
let out: string[];
let hasFailed: boolean;

const deps: CliDeps = {
  config: () => readConfig(),
  open: () => open(),
  out: (text) => out.push(text),
  note: (text) => notes.push(text),
  fail: () => {
    hasFailed = true;
  },
  progress: null,
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-trouble-'));
  twilio = new TwilioStandIn();
  twilio.numbers.splice(0, 1, NUMBER);
  const config = { data: join(folder, 'data'), twilioUrl: await twilio.start(), publicUrl: null };
  const openIt = () => createAfterword({ config, log: plainLog(deps), engine: FAST_ENGINE });
  open = openIt;
  notes = [];
  out = [];
  hasFailed = false;
  const hotel = await openIt();
  const { services } = hotel;
  const { projectId } = await openHotel(services, { type: 'number', number: NUMBER });
  const grant = authorize(systemActor('test'), projectId, 'admin');
  const { accountSid, authToken } = twilio;
  await services.twilio.connect(grant, { accountSid, authToken, phoneNumber: null });
  await hotel.close();
});
afterEach(async () => {
  await twilio.stop();
  rmSync(folder, { recursive: true, force: true });
});

const viewSchema = z.object({
  conversation: z.object({ phase: z.string() }),
  messages: z.array(z.object({ status: z.string() })),
});

async function run(...args: string[]): Promise<void> {
  const program = new Command('afterword').exitOverride();
  registerCall(program, deps, 500);
  registerExport(program, deps);
  registerPromote(program, deps);
  await program.parseAsync(args, { from: 'user' });
}

describe('a command in trouble', () => {
  it.each([
    ['a file in the way', () => join(folder, 'file', 'below')],
    ['nobody may write', () => '/proc/afterword/export'],
  ])('says in a sentence where nothing can be written: %s', async (_, target) => {
    writeFileSync(join(folder, 'file'), '');
    await expect(run('export', 'Hotel', target())).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/ (cannot be written: .*|is not a folder)\.$/),
    });
    await expect(run('export', 'Hotel', target(), '--force')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/ cannot be written: E\w+: .*\.$/),
    });
  });

  it('says in sentences that Twilio is away, and goes on', async () => {
    await twilio.stop();
    await run('call', 'Hotel', '--from', '+15550100199');
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toMatch(/^Texts that were missed could not [^\n{}]*\.$/);
    expect(hasFailed).toBe(false);
  });

  it('leaves no call open whose text still waits', async () => {
    const words = ['--say', ASK, '--say', 'yes please'];
    await run('call', 'Hotel', '--from', '+15550100199', '--json', ...words);
    const { conversation, messages } = viewSchema.parse(JSON.parse(out.join('\n')));
    expect(messages).toHaveLength(1);
    expect(messages).not.toContainEqual({ status: 'delivered' });
    expect(conversation.phase).toBe('ended');
  });

  it('fails not where there is none', async () => {
    mkdirSync(join(folder, 'empty'));
    await run('call', 'Hotel', '--from', '+15550100199');
    await run('export', 'Hotel', join(folder, 'empty'));
    expect(notes).toEqual([]);
    expect(hasFailed).toBe(false);
  });

  it('prints the warnings that it accepts', async () => {
    await run('promote', 'Hotel', 'pre-release');
    expect(notes).toEqual([]);
    await run('promote', 'Hotel', 'live');
    expect(notes).toEqual([expect.stringMatching(/^ {2}warning: /)]);
    await expect(run('promote', 'Hotel', 'live', '--strict')).rejects.toThrow(
      /^Not promoted: \d+ warnings?\./,
    );
    expect(notes).toHaveLength(2);
  });
});
