import { describe, expect, it } from 'vitest';
import { runChaos } from '../chaos/run-chaos.ts';
import { testPlace } from '../server.ts';

// The small edition of `npm run chaos`.
describe('servers that are killed while the provider is at its worst', () => {
  it.each([1, 2])(
    'lose no text and send none twice (%d at a time)',
    async (processes) => {
      const place = await testPlace();
      const { databaseUrl } = place;
      try {
        const result = await runChaos({ messages: 60, kills: 2, processes, seed: 7, databaseUrl });
        expect(result).toMatchObject({ queued: 60, accepted: 60, wrong: [] });
      } finally {
        await place.remove();
      }
    },
    180_000,
  );
});
