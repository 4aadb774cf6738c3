import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agree, FAST_ENGINE, openHotel } from '../../tests/hotel.ts';
import { TwilioStandIn } from '../../tests/twilio-stand-in.ts';
import { e164Schema } from '../../core/phone.ts';
import { systemActor } from '../access/actor.ts';
import { authorize } from '../access/authorize.ts';
import { type Config, readConfig } from '../config.ts';
import { createAfterword } from '../create-afterword.ts';
import { twilioConnections } from '../db/schema.sqlite.ts';
import { putConnection } from '../twilio/repo.ts';
import { seal, sealKeyOf } from '../twilio/key/seal.ts';
import type { CliDeps } from './cli-deps.ts';
import { registerDoctor } from './doctor.ts';

/** Of what an account may not read. */
const KEPT = { httpStatus: 403, code: 20003 };
const LONG_CODE = e164Schema.parse('+12025550143');

let data: string;
let twilio: TwilioStandIn;
let config: Partial<Config>;
let now = new Date('2026-11-26T09:00:00Z');

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'afterword-doctor-'));
  twilio = new TwilioStandIn();
  twilio.numbers.splice(0, 1, LONG_CODE);
  config = { data, twilioUrl: await twilio.start(), publicUrl: null };
  now = new Date('2026-11-26T09:00:00Z');
  env = {};
});
afterEach(async () => {
  await twilio.stop();
  rmSync(data, { recursive: true, force: true });
});

let env: Readonly<Record<string, string>> = {};
const settings = () => ({ ...readConfig(env), ...config });
const open = () =>
  createAfterword({
    config: settings(),
    log: pino({ level: 'silent' }),
    // A busy machine may be slow to answer; nothing here waits for a timeout.
    engine: { ...FAST_ENGINE, twilioTimeoutMs: 10_000 },
    now: () => now,
  });

const answerSchema = z.object({
  findings: z.array(
    z.object({
      check: z.string(),
      project: z.string().nullable(),
      state: z.enum(['ok', 'note', 'problem']),
      text: z.string(),
      remedy: z.string(),
    }),
  ),
});

/** Runs `doctor` as a process of its own would, on the data folder. */
async function run(...args: string[]) {
  const lines: string[] = [];
  let exitCode = 0;
  const deps: CliDeps = {
    config: settings,
    open,
    out: (text) => lines.push(text),
    note: () => {},
    fail: () => {
      exitCode = 1;
    },
    progress: null,
  };
  const program = new Command('afterword').exitOverride();
  registerDoctor(program, deps);
  await program.parseAsync(['doctor', ...args], { from: 'user' });
  return { lines, exitCode };
}
async function findings() {
  const { lines, exitCode } = await run('--json');
  const all = answerSchema.parse(JSON.parse(lines.join('\n'))).findings;
  const of = (check: string) =>
    all.filter((one) => one.check === check).map(({ state, text }) => `${state}: ${text}`);
  return { all, of, exitCode };
}

/** The demo project with a US sender, connected. */
async function prepare(): Promise<void> {
  const afterword = await open();
  const { services } = afterword;
  const { projectId } = await openHotel(services, { type: 'number', number: LONG_CODE });
  const grant = authorize(systemActor('test'), projectId, 'admin');
  const { accountSid, authToken } = twilio;
  await services.twilio.connect(grant, { accountSid, authToken, phoneNumber: null });
  await agree(services, projectId);
  await afterword.close();
}
/** Puts another sealed token in its place, or one that another key has sealed; returns what was there. */
async function replaceToken(sealed: string | null): Promise<string> {
  const afterword = await open();
  const before = await afterword.services.db.write(async (tx) => {
    const [row] = await tx.select().from(twilioConnections);
    if (!row) throw new Error('not connected');
    const another = seal(sealKeyOf('another key'), row.projectId, twilio.authToken);
    await putConnection(tx, { ...row, tokenSealed: sealed ?? another });
    return row.tokenSealed;
  });
  await afterword.close();
  return before;
}
const register = () => {
  twilio.brands = [{}];
  twilio.services = [
    { sid: `MG${'a'.repeat(32)}`, name: 'Front desk', pool: [LONG_CODE], campaigns: [{}] },
  ];
};

describe('doctor', () => {
  it('makes nothing where there is nothing yet, and says so', async () => {
    const mistyped = join(data, 'dta');
    for (const folder of [mistyped, data]) {
      config = { ...config, data: folder };
      const { lines, exitCode } = await run();
      expect(lines).toEqual([
        `PROBLEM  database: There is none in ${folder} yet. Start Afterword once, which makes it, or set AFTERWORD_DATA to the folder that has it.`,
      ]);
      expect(exitCode).toBe(1);
    }
    expect(readdirSync(data)).toEqual([]);
  });

  it('names a setting that is wrong', async () => {
    env = { AFTERWORD_PUBLIC_URL: 'foo' };
    const { lines, exitCode } = await run();
    expect(lines).toEqual([
      'PROBLEM  settings: AFTERWORD_PUBLIC_URL is "foo", but it has to be an address like https://sms.example.com. Correct it, and run this again.',
    ]);
    expect(exitCode).toBe(1);
  });

  it('finds nothing wrong with a fresh start, and says one line each', async () => {
    await (await open()).close();
    const { lines, exitCode } = await run();
    expect(exitCode).toBe(0);
    expect(lines.map((line) => line.slice(0, 20).trim())).toEqual([
      'ok       database: I',
      'ok       data folder'.slice(0, 20),
      'ok       secret key:',
      'note     public URL:',
    ]);
  });

  it('names what stands between a project and its texts', async () => {
    await prepare();
    const { of, exitCode, all } = await findings();
    expect(exitCode).toBe(1);
    expect(of('Twilio')).toEqual(['ok: The account “Hotel” answers.']);
    expect(of('senders')).toEqual(['ok: 1 in use, all of this account.']);
    expect(of('A2P').join()).toMatch(/problem: .*No brand is registered/);
    expect(of('backlog')).toEqual(['ok: 1 waiting, none late.']);
    for (const { state, remedy } of all) expect(remedy === '').toBe(state === 'ok');
  });

  it('takes a project without an account for a problem from its first release in Live on', async () => {
    const afterword = await open();
    const { projectId } = await openHotel(afterword.services, {
      type: 'number',
      number: LONG_CODE,
    });
    await afterword.close();
    const before = await findings();
    expect(before.of('Twilio').join()).toMatch(/^note: Not connected: .*simulator/);
    expect(before.exitCode).toBe(0);

    const again = await open();
    const grant = authorize(systemActor('test'), projectId, 'publish');
    for (const to of ['pre-release', 'live'] as const) {
      const accepted = { warnings: [], all: true };
      const answer = await again.services.deployments.promote(grant, to, accepted);
      expect(answer.promoted).toBe(true);
    }
    await again.close();
    const after = await findings();
    expect(after.of('Twilio').join()).toMatch(
      /^problem: Not connected, .*: its texts wait, and fail after 4 hours\./,
    );
    expect(after.exitCode).toBe(1);
  });

  it('is content once everything is in order', async () => {
    await prepare();
    register();
    const { all, exitCode } = await findings();
    expect(all.filter(({ state }) => state === 'problem')).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it('sees late texts, open folders, foreign senders and wrong webhooks', async () => {
    await prepare();
    register();
    now = new Date(now.getTime() + 10 * 60_000);
    chmodSync(data, 0o755);
    twilio.numbers.splice(0, 1, '+12025550199');
    twilio.services = [];
    // Nothing listens there.
    config = { ...config, publicUrl: 'https://127.0.0.1:1' };
    const { of, exitCode } = await findings();
    expect(exitCode).toBe(1);
    expect(of('backlog').join()).toMatch(/problem: 1 waiting, the first for 10 minutes/);
    expect(of('data folder').join()).toMatch(/problem: .*other users/);
    expect(of('senders').join()).toMatch(/problem: .*555 0143.* not of this account/);
    // That number is somebody else's, for all we know.
    expect(of('webhooks')).toEqual([
      'ok: No sender of this account is in use.',
      'note: 1 other sender of the account does not point here.',
    ]);
    expect(of('public URL').join()).toMatch(/problem: .*does not answer/);
  });

  it('asks for the addresses of senders in use only, and of the numbers of their services', async () => {
    await prepare();
    register();
    twilio.numbers.push('+12025550198', '+12025550199');
    twilio.numberFields.set('+12025550199', { sms_url: 'https://crm.hotel.example/sms' });
    twilio.services = twilio.services.map((one) => ({
      ...one,
      fields: { use_inbound_webhook_on_number: true },
    }));
    // Nothing listens there.
    config = { ...config, publicUrl: 'https://127.0.0.1:1' };
    expect((await findings()).of('webhooks')).toEqual([
      'problem: +1 202 555 0143: Texts to this number go nowhere: no address is set.',
      'note: 2 other senders of the account do not point here.',
    ]);
    const sms_url = `${config.publicUrl}/webhooks/twilio/inbound`;
    twilio.numberFields.set(LONG_CODE, { sms_url });
    const { of, all } = await findings();
    expect(of('webhooks')).toEqual([
      'ok: 1 sender in use, and it points here.',
      'note: 2 other senders of the account do not point here.',
    ]);
    expect(all.filter(({ state }) => state === 'problem').map(({ check }) => check)).toEqual([
      'public URL',
    ]);
  });

  it('sees a token that no key opens, and an account that is refused', async () => {
    await prepare();
    config = { ...config, secret: 'another secret, long enough' };
    expect((await findings()).of('secret key').join()).toMatch(/problem: .*another key/);
    config = { ...config, secret: null };
    const right = await replaceToken(null);
    expect((await findings()).of('Twilio').join()).toMatch(/problem: .*does not open/);
    await replaceToken(right);
    await twilio.stop();
    const { of, exitCode } = await findings();
    expect(of('Twilio').join()).toMatch(
      /problem: .*(cannot be reached|connection to Twilio broke)/,
    );
    expect(exitCode).toBe(1);
  });

  it('says what Twilio keeps from the account, and calls nothing wrong for that', async () => {
    await prepare();
    register();
    for (const list of ['Services', 'a2p/BrandRegistrations', 'Tollfree/Verifications']) {
      twilio.refuses.set(`/v1/${list}`, KEPT);
    }
    const { of, all, exitCode } = await findings();
    const kept = (what: string) =>
      `note: Twilio keeps ${what} from this account, so what depends on them is not known.`;
    expect(of('Twilio')).toEqual([
      'ok: The account “Hotel” answers.',
      kept('Messaging Services'),
      kept('brands'),
      kept('toll-free verifications'),
    ]);
    expect(of('senders')).toEqual(['ok: 1 in use, all of this account.']);
    expect(of('A2P')).toEqual([
      'note: +1 202 555 0143: whether it is registered could not be read.',
    ]);
    expect(all.filter(({ state }) => state === 'problem')).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it('calls no number silent, nor right, whose Messaging Service it may not read', async () => {
    await prepare();
    register();
    // Nothing listens there.
    config = { ...config, publicUrl: 'https://127.0.0.1:1' };
    twilio.refuses.set('/v1/Services', KEPT);
    const unsure = 'A Messaging Service that could not be read may override that.';
    expect((await findings()).of('webhooks')).toEqual([
      `note: +1 202 555 0143: Texts to this number go nowhere: no address is set. ${unsure}`,
    ]);
    const sms_url = `${config.publicUrl}/webhooks/twilio/inbound`;
    twilio.numberFields.set(LONG_CODE, { sms_url });
    expect((await findings()).of('webhooks')).toEqual([
      `note: +1 202 555 0143: Texts to this number come here. ${unsure}`,
    ]);
  });

  it('says of an account that may not list its numbers where to look', async () => {
    await prepare();
    twilio.refuses.set(`/2010-04-01/Accounts/${twilio.accountSid}/IncomingPhoneNumbers.json`, KEPT);
    const { all, exitCode } = await findings();
    expect(all.find(({ check }) => check === 'Twilio')).toMatchObject({
      state: 'problem',
      text: 'Twilio refused: Not for this account (20003).',
      remedy: 'Look in the Twilio console whether this account may read it.',
    });
    expect(exitCode).toBe(1);
  });

  it('says that the database cannot be opened', async () => {
    const { lines, exitCode } = await (async () => {
      config = { ...config, data: '/dev/null/nowhere' };
      return run();
    })();
    expect(exitCode).toBe(1);
    expect(lines.join()).toMatch(/^PROBLEM {2}database: /);
  });
});
