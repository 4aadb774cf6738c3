/**
 * Whoever reads the output may have read enough (`afterword doctor | head`), or be gone (a program that keeps a
 * server's log). Neither is a reason to break off: what has begun ends as it would, and closes its database.
 */
export function allowUnreadOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
