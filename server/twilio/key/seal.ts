import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** AES-256-GCM wants exactly this many bytes of key. */
export const KEY_BYTES = 32;

/** A key for secrets at rest. `id` says which key sealed a secret; it tells nothing about the key. */
export interface SealKey {
  readonly id: string;
  readonly key: Buffer;
}

const sealedSchema = z.object({
  v: z.literal(1),
  kid: z.string(),
  iv: z.base64(),
  tag: z.base64(),
  data: z.base64(),
});

/** The key made of any passphrase or random bytes; the same secret gives the same key. */
export function sealKeyOf(secret: string | Buffer): SealKey {
  const key = createHash('sha256').update('afterword secrets at rest\0').update(secret).digest();
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 12), key };
}

/** Tells one key from another and nothing about either; kept in the database. */
export function fingerprintOf({ key }: SealKey): string {
  return createHmac('sha256', key).update('afterword key fingerprint').digest('hex');
}

/**
 * Encrypts a secret, bound to what it belongs to (`owner`, a project's id): copied to another row
 * it does not open. Returns JSON text for a database column.
 */
export function seal(key: SealKey, owner: string, secret: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.key, iv);
  cipher.setAAD(Buffer.from(owner));
  const data = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return JSON.stringify({
    v: 1,
    kid: key.id,
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  });
}

/** The secret again; null when it was sealed with another key, for another owner, or altered. */
export function unseal(key: SealKey, owner: string, sealed: string): string | null {
  const parsed = sealedSchema.safeParse(parseJson(sealed));
  if (!parsed.success || parsed.data.kid !== key.id) return null;
  const tag = Buffer.from(parsed.data.tag, 'base64');
  // Node accepts truncated tags unless told otherwise; a short tag can be guessed.
  if (tag.length !== 16) return null;
  try {
    const iv = Buffer.from(parsed.data.iv, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key.key, iv, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(owner));
    decipher.setAuthTag(tag);
    const data = Buffer.from(parsed.data.data, 'base64');
    return Buffer.concat([decipher.update(data), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
