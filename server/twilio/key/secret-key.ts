import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { KEY_BYTES, type SealKey, sealKeyOf } from './seal.ts';

const KEY_FILE = 'secret.key';

/**
 * The key for secrets at rest: from `configured` (AFTERWORD_SECRET) when given, otherwise from
 * `secret.key` in the data folder, which is made on the first start, readable by its owner only.
 * Losing it loses nothing but the stored Twilio tokens: they have to be entered again. A start makes
 * none before it knows that the database has no other one: see `openKey`.
 */
export function loadSecretKey(dataFolder: string, configured: string | null): SealKey {
  const known = findSecretKey(dataFolder, configured);
  if (known !== null) return known;
  makeFolder(dataFolder);
  const path = join(dataFolder, KEY_FILE);
  const fresh = randomBytes(KEY_BYTES).toString('hex');
  // 'wx' fails when another process was faster: then its key is the key.
  if (writeNew(path, fresh)) return sealKeyOf(fresh);
  const other = readKey(path);
  if (other === null) throw new Error(`${path} exists and holds no key; remove it and start again`);
  return sealKeyOf(other);
}

/** The same where there is one; nothing is made. */
export function findSecretKey(dataFolder: string, configured: string | null): SealKey | null {
  if (configured !== null && configured !== '') return sealKeyOf(configured);
  const existing = readKey(join(dataFolder, KEY_FILE));
  return existing === null ? null : sealKeyOf(existing);
}

function readKey(path: string): string | null {
  try {
    const text = readFileSync(path, 'utf8').trim();
    return text === '' ? null : text;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function writeNew(path: string, text: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, `${text}\n`);
    fsyncSync(file);
    closeSync(file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
