import { expect, it } from 'vitest';
import { runOther } from '../chaos/other/run-other.ts';
import { testPlace } from '../server.ts';

// The small edition of `npm run chaos -- --provider other`.
it.each(['callbacks', 'polling'] as const)(
  'a provider of somebody else’s making has in its book what we say of each text (%s)',
  async (scene) => {
    const place = await testPlace();
    const { databaseUrl } = place;
    try {
      const small = { messages: 40, seconds: 8, kills: 1, lagSeconds: 1, skewMinutes: 3 };
      const result = await runOther({ ...small, scene, seed: 5, databaseUrl });
      expect(result).toMatchObject({ queued: 40, wrong: [] });
    } finally {
      await place.remove();
    }
  },
  180_000,
);
