import { z } from 'zod';
import { openSqlite } from '../server/db/open-sqlite.ts';

/** Opens each file it is told of, and answers with what went wrong, or with null. */
async function open(file: string): Promise<string | null> {
  try {
    await openSqlite({ file, onError: () => {}, onNotify: () => {} }).close();
    return null;
  } catch (error) {
    return String(error);
  }
}

process.on('message', (message) => {
  open(z.string().parse(message)).then(
    (went) => process.send?.(went),
    (error: unknown) => {
      throw error;
    },
  );
});
process.on('disconnect', () => process.exit());
process.send?.(null);
