import { type ServerProcess, type ServerRole, startServerProcess } from '../server-process.ts';

interface Running {
  readonly server: ServerProcess;
  readonly role: ServerRole;
  /** Null until it listens; a worker never does. */
  url: string | null;
  isUp: boolean;
}

/** Server processes on one data folder; killed without warning. */
export class Servers {
  readonly #settings: object;
  #running: Running[] = [];
  /** Those that had been up and ended by themselves, which none should. */
  died = 0;

  constructor(settings: object) {
    this.#settings = settings;
  }

  /** Starts one; resolves when it is up or has ended. */
  async start(role: ServerRole = 'all'): Promise<void> {
    const server = startServerProcess({ ...this.#settings, role });
    const running: Running = { server, role, url: null, isUp: false };
    this.#running.push(running);
    const address = await server.listening;
    running.isUp = address !== null;
    if (role !== 'worker') running.url = address;
  }

  /** Where a callback can be delivered now; null when nobody listens. */
  url(random: () => number): string | null {
    const urls = this.#running.flatMap((one) => (one.url === null ? [] : [one.url]));
    return urls[Math.floor(random() * urls.length)] ?? null;
  }

  /** SIGKILL to one of them. Resolves with what it was. */
  async kill(random: () => number): Promise<ServerRole> {
    const victim = this.#running[Math.floor(random() * this.#running.length)];
    if (!victim) return 'all';
    this.#running = this.#running.filter((one) => one !== victim);
    await victim.server.kill();
    return victim.role;
  }

  /** Starts anew what has ended by itself: one that was still starting may. */
  async replaceEnded(): Promise<void> {
    const ended = this.#running.filter(({ server }) => server.hasEnded());
    this.died += ended.filter(({ isUp }) => isUp).length;
    this.#running = this.#running.filter((one) => !ended.includes(one));
    await Promise.all(ended.map(({ role }) => this.start(role)));
  }

  async stop(): Promise<void> {
    while (this.#running.length > 0) await this.kill(() => 0);
  }
}
