import { UserError } from '../../core/errors.ts';
import { ConfigError } from '../config.ts';

/** Says on stderr what went wrong, and returns the exit code: 2 for settings, 1 for the rest. */
export function reportFailure(error: unknown): number {
  if (error instanceof ConfigError) {
    console.error(error.message);
    return 2;
  }
  if (error instanceof UserError) {
    console.error(`${error.message} ${error.remedy}`);
    return 1;
  }
  const sentence = systemSentence(error);
  console.error(sentence ?? error);
  return 1;
}

/** What the system refuses most often, as a sentence. */
function systemSentence(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const at =
    'address' in error && 'port' in error ? `${String(error.address)}:${String(error.port)}` : '';
  switch (error.code) {
    case 'EADDRINUSE':
      return `Something else is listening on ${at} already: stop it, or set AFTERWORD_PORT (a worker's is AFTERWORD_METRICS_PORT) to another port.`;
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${at}: set AFTERWORD_HOST to one it has, like 127.0.0.1.`;
    case 'ECONNREFUSED':
      return `Nothing answers at ${at}: is Postgres running there, and is DATABASE_URL right?`;
    case 'ENOTFOUND':
      return 'AFTERWORD_HOST, or the host in DATABASE_URL, is a name that nobody knows: set it to an address, like 127.0.0.1.';
    case 'ENOENT':
      // Folders are made as they are needed, but for places like /proc.
      if (!('syscall' in error) || error.syscall !== 'mkdir') return null;
      return notAllowed(error);
    case 'EACCES':
    case 'EROFS':
    case 'ENOTDIR':
      return notAllowed(error);
    default:
      return null;
  }
}

function notAllowed({ message }: Error): string {
  return `Not allowed: ${message}. Set AFTERWORD_DATA to a folder you can write to, and AFTERWORD_PORT to a port above 1023.`;
}
