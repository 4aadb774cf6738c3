import { pino } from 'pino';
import { expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { PROJECT } from '../engine/fixtures.ts';
import { AccountClients } from './account-clients.ts';
import { seal, sealKeyOf } from './key/seal.ts';

const SEAL_KEY = sealKeyOf('a secret');

function account(digit: string) {
  const accountSid = `AC${digit.repeat(32)}`;
  return { projectId: PROJECT, accountSid, tokenSealed: seal(SEAL_KEY, PROJECT, 'a token') };
}

it('an account is opened once, and let go of when nothing is known of it any more', () => {
  const log = pino({ level: 'silent' });
  const clients = new AccountClients({ config: readConfig(), log, sealKey: SEAL_KEY });
  const [today, former] = [account('1'), account('2')];
  const before = [clients.clientOf(today), clients.clientOf(former)];
  expect([clients.clientOf(today), clients.clientOf(former)]).toEqual(before);
  clients.keepOnly([today]);
  expect(clients.clientOf(today)).toBe(before[0]);
  expect(clients.clientOf(former)).not.toBe(before[1]);
});
