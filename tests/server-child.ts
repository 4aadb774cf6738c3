import { createAfterword } from '../server/create-afterword.ts';
import { pino } from 'pino';
import { z } from 'zod';

/** The server in a process of its own, for tests that kill it. Settings come as JSON. */
const settings = z
  .object({ config: z.record(z.string(), z.unknown()), engine: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

const afterword = await createAfterword({ ...settings, log: pino({ level: 'silent' }) });
const { url } = await afterword.listen();
process.stdout.write(`${url}\n`);
