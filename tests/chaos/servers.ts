import { type ServerProcess, startServerProcess } from '../server-process.ts';

interface Running {
  readonly server: ServerProcess;
  /** Null until it listens. */
  url: string | null;
}

/** Server processes on one data folder, each with a dispatcher; killed without warning. */
export class Servers {
  readonly #settings: object;
  #running: Running[] = [];
  /** Those that had listened and ended by themselves, which none should. */
  died = 0;

  constructor(settings: object) {
    this.#settings = settings;
  }

  /** Starts one; resolves when it listens or has ended. */
  async start(): Promise<void> {
    const running: Running = { server: startServerProcess(this.#settings), url: null };
    this.#running.push(running);
    running.url = await running.server.listening;
  }

  /** Where a callback can be delivered now; null when nobody listens. */
  url(random: () => number): string | null {
    const urls = this.#running.flatMap((one) => (one.url === null ? [] : [one.url]));
    return urls[Math.floor(random() * urls.length)] ?? null;
  }

  /** SIGKILL to one of them. */
  async kill(random: () => number): Promise<void> {
    const victim = this.#running[Math.floor(random() * this.#running.length)];
    if (!victim) return;
    this.#running = this.#running.filter((one) => one !== victim);
    await victim.server.kill();
  }

  /** Starts anew what has ended by itself: one that was still starting may. */
  async replaceEnded(): Promise<void> {
    const ended = this.#running.filter(({ server }) => server.hasEnded());
    this.died += ended.filter(({ url }) => url !== null).length;
    this.#running = this.#running.filter((one) => !ended.includes(one));
    await Promise.all(ended.map(() => this.start()));
  }

  async stop(): Promise<void> {
    while (this.#running.length > 0) await this.kill(() => 0);
  }
}
