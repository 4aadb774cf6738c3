import type { Logger } from 'pino';
import { z } from 'zod';
import { openLog } from '../open-log.ts';

/** As pino counts. */
const ERROR = 50;

const lineSchema = z.object({
  level: z.number(),
  msg: z.string().default(''),
  err: z.object({ message: z.string() }).optional().catch(undefined),
});

/** Of what a command works with. */
interface Speaker {
  readonly note: (text: string) => void;
  readonly fail: () => void;
}

/**
 * The log of a command that somebody runs and reads: what it warns of is one sentence, without the stack.
 * An error makes the command fail; a warning tells of something that it could do without.
 */
export function plainLog({ note, fail }: Speaker): Logger {
  const write = (line: string) => {
    const { level, msg, err } = lineSchema.parse(JSON.parse(line));
    note(sentence(err ? `${msg}: ${err.message}` : msg));
    if (level >= ERROR) fail();
  };
  return openLog('warn', { write });
}

function sentence(text: string): string {
  const said = text.trim().replace(/[.…]+$/u, '');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
