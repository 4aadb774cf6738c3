import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TOKEN_FILE = 'token';

/**
 * The token asked for on any address but the local one: the configured one, or the one in the data
 * folder, made at the first start and readable by its owner only.
 */
export function loadToken(dataFolder: string, configured: string | null): string {
  if (configured) return configured;
  const file = join(dataFolder, TOKEN_FILE);
  const stored = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (stored) return stored;
  const made = randomBytes(24).toString('base64url');
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
}

/** What the cookie holds: made from the token, so that a copied cookie does not give it away. */
export function cookieValueOf(token: string): string {
  return createHmac('sha256', token).update('afterword cookie').digest('base64url');
}

/** Whether two secrets are equal, in a time that tells nothing about them. */
export function sameSecret(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
