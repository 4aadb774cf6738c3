import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, seal, sealKeyOf, unseal } from './seal.ts';

describe('a fingerprint', () => {
  it('is one for each key, and does not hold it', () => {
    const key = sealKeyOf('a passphrase of some length');
    expect(fingerprintOf(sealKeyOf('a passphrase of some length'))).toBe(fingerprintOf(key));
    expect(fingerprintOf(sealKeyOf('another'))).not.toBe(fingerprintOf(key));
    expect(fingerprintOf(key)).not.toContain(key.key.toString('hex'));
  });
});

describe('a sealed secret', () => {
  const key = sealKeyOf('a passphrase of some length');

  it('opens with its key, for its owner, and is never twice the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (secret, owner) => {
        const sealed = seal(key, owner, secret);
        expect(unseal(key, owner, sealed)).toBe(secret);
        expect(seal(key, owner, secret)).not.toBe(sealed);
        expect(unseal(key, `${owner}x`, sealed)).toBeNull();
        expect(unseal(sealKeyOf('another'), owner, sealed)).toBeNull();
      }),
    );
  });

  it('does not open when anything of it was altered', () => {
    const sealed: unknown = JSON.parse(seal(key, 'prj_1', 'token'));
    const fields = fc.constantFrom('iv', 'tag', 'data');
    fc.assert(
      fc.property(fields, fc.nat({ max: 7 }), (field, bit) => {
        const copy: Record<string, unknown> = { ...Object(sealed) };
        const bytes = Buffer.from(String(copy[field]), 'base64');
        bytes[0] = (bytes[0] ?? 0) ^ (1 << bit);
        copy[field] = bytes.toString('base64');
        expect(unseal(key, 'prj_1', JSON.stringify(copy))).toBeNull();
      }),
    );
  });

  it.each(['', '{}', 'null', '{"v":1}'])('is not %j', (text) => {
    expect(unseal(key, 'prj_1', text)).toBeNull();
  });

  it('does not open with a shortened tag', () => {
    const copy: Record<string, unknown> = { ...Object(JSON.parse(seal(key, 'prj_1', 'token'))) };
    const tag = Buffer.from(String(copy['tag']), 'base64');
    copy['tag'] = tag.subarray(0, 4).toString('base64');
    expect(unseal(key, 'prj_1', JSON.stringify(copy))).toBeNull();
  });
});
