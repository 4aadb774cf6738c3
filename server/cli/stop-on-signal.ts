import type { Afterword } from '../create-afterword.ts';

/** SIGTERM and Ctrl-C finish what is in flight, then end the process; a second one means now. */
export function stopOnSignal(afterword: Pick<Afterword, 'close'>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    afterword.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
