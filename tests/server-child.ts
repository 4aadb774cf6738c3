import { stopOnSignal } from '../server/cli/stop-on-signal.ts';
import { createAfterword } from '../server/create-afterword.ts';
import { pino } from 'pino';
import { z } from 'zod';

/** The server in a process of its own, for tests that stop or kill it. Settings come as JSON. */
const { role, ...settings } = z
  .object({
    config: z.record(z.string(), z.unknown()),
    engine: z.record(z.string(), z.unknown()),
    role: z.enum(['all', 'front', 'worker']).default('all'),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

const afterword = await createAfterword({ ...settings, log: pino({ level: 'silent' }) });
stopOnSignal(afterword);
if (role === 'worker') {
  await afterword.work();
  process.stdout.write('working\n');
} else {
  const { url } = await afterword.listen({ dispatch: role === 'all' });
  process.stdout.write(`${url}\n`);
}
