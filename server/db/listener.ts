import pg from 'pg';
import { CHANNEL, notifyQuery, queriesOn } from './postgres-queries.ts';

export interface ListenerOptions {
  readonly url: string;
  /** A key that was told here or by another process; null: any key may have been told unheard. */
  readonly onNotify: (key: string | null) => void;
  readonly onError: (error: unknown) => void;
}

const RETRY_MS = 1_000;
/** How long a feed may be behind at most, where a process died before it told what it had committed. */
const LOOK_MS = 10_000;

/**
 * Tells every process what changed, and hears it from them, on a connection of its own.
 *
 * What a transaction changed is told after its commit and not within it: Postgres lets one transaction
 * that has notified commit at a time, each with its own wait for the disk. The price is that news are
 * lost with a process that dies in between, or while there is no connection. Whoever is woken reads
 * what is new from the database, so everybody is woken once it is back, and every `LOOK_MS` besides.
 *
 * States: stopped -> listening -> (connection lost) waiting -> listening … -> stopped. What is told
 * while waiting is kept until then.
 */
export class Listener {
  readonly #options: ListenerOptions;
  readonly #untold = new Set<string>();
  #client: pg.Client | null = null;
  #telling: Promise<void> | null = null;
  #again: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  /** Rejects where there is no connection to be had now. */
  async start(): Promise<void> {
    await this.#connect();
    this.#looking = setInterval(() => this.#options.onNotify(null), LOOK_MS);
  }

  /** Returns at once; all that is told while Postgres answers the last of it goes out together. */
  tell(key: string): void {
    this.#untold.add(key);
    this.#tellAll();
  }

  /** Once what was told is out, if that can be. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#again);
    clearInterval(this.#looking);
    await this.#telling;
    const client = this.#client;
    this.#client = null;
    await client?.end();
  }

  async #connect(): Promise<void> {
    const { url, onNotify } = this.#options;
    const client = new pg.Client({ connectionString: url, application_name: 'afterword listener' });
    client.on('error', (error) => this.#lost(client, error));
    client.on('end', () => this.#lost(client, new Error('the listening connection was closed')));
    client.on('notification', ({ payload }) => onNotify(payload ?? null));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      client.end().catch(() => {});
      throw error;
    }
    if (this.#isStopped) return await client.end();
    this.#client = client;
    this.#tellAll();
  }

  #tellAll(): void {
    if (this.#telling || !this.#client || this.#untold.size === 0) return;
    this.#telling = this.#tell(this.#client);
  }

  /** Never rejects. */
  async #tell(client: pg.Client): Promise<void> {
    while (this.#client === client && this.#untold.size > 0) {
      const keys = [...this.#untold];
      this.#untold.clear();
      try {
        await queriesOn(client).rows(notifyQuery(keys));
      } catch (error) {
        for (const key of keys) this.#untold.add(key);
        this.#lost(client, error);
        break;
      }
    }
    this.#telling = null;
    // There may be another connection by now.
    if (this.#client !== client) this.#tellAll();
  }

  #lost(client: pg.Client, error: unknown): void {
    if (this.#isStopped || this.#client !== client) return;
    this.#client = null;
    this.#options.onError(error);
    client.end().catch(() => {});
    this.#connectAgain();
  }

  #connectAgain(): void {
    this.#again = setTimeout(() => {
      this.#connect().then(
        () => this.#options.onNotify(null),
        (error: unknown) => {
          this.#options.onError(error);
          if (!this.#isStopped) this.#connectAgain();
        },
      );
    }, RETRY_MS);
  }
}
