import pg from 'pg';
import { CHANNEL } from './postgres-queries.ts';

export interface ListenerOptions {
  readonly url: string;
  readonly onNotify: (key: string) => void;
  readonly onError: (error: unknown) => void;
}

const RETRY_MS = 1_000;

/**
 * Hears what transactions of every process notify, on a connection of its own.
 *
 * States: stopped -> listening -> (connection lost) waiting -> listening … -> stopped. What is
 * notified while waiting is not heard: whoever is woken reads what is new from the database, and
 * dispatchers look by themselves every few seconds.
 */
export class Listener {
  readonly #options: ListenerOptions;
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const { url, onNotify } = this.#options;
    const client = new pg.Client({ connectionString: url, application_name: 'afterword listener' });
    client.on('error', (error) => this.#lost(client, error));
    client.on('end', () => this.#lost(client, new Error('the listening connection was closed')));
    client.on('notification', ({ payload }) => onNotify(payload ?? ''));
    this.#client = client;
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = null;
    await client?.end();
  }

  #lost(client: pg.Client, error: unknown): void {
    if (this.#isStopped || this.#client !== client) return;
    this.#client = null;
    this.#options.onError(error);
    client.end().catch(() => {});
    this.#again();
  }

  #again(): void {
    this.#timer = setTimeout(() => {
      this.start().catch((error: unknown) => {
        this.#client = null;
        this.#options.onError(error);
        if (!this.#isStopped) this.#again();
      });
    }, RETRY_MS);
  }
}
