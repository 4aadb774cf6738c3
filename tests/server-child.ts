import { stopOnSignal } from '../server/cli/stop-on-signal.ts';
import { registerWorker } from '../server/cli/worker.ts';
import { createAfterword } from '../server/create-afterword.ts';
import { Command } from 'commander';
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

const open = () => createAfterword({ ...settings, log: pino({ level: 'silent' }) });
if (role === 'worker') {
  // The command itself, but for the settings.
  const program = new Command('afterword');
  registerWorker(program, open);
  await program.parseAsync(['worker'], { from: 'user' });
} else {
  const afterword = await open();
  stopOnSignal(afterword);
  const { url } = await afterword.listen({ dispatch: role === 'all' });
  process.stdout.write(`${url}\n`);
}
