import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('../server-child.ts', import.meta.url));

interface Running {
  readonly child: ChildProcess;
  /** Null until it listens. */
  url: string | null;
}

/** Server processes on one data folder, each with a dispatcher; killed without warning. */
export class Servers {
  readonly #settings: string;
  #running: Running[] = [];

  constructor(settings: object) {
    this.#settings = JSON.stringify(settings);
  }

  /** Starts one; resolves when it listens or has ended. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, this.#settings], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const server: Running = { child, url: null };
    this.#running.push(server);
    const lines = createInterface({ input: child.stdout ?? process.stdin });
    const listening = once(lines, 'line').then(([line]) => {
      server.url = String(line);
    });
    await Promise.race([listening, once(child, 'exit')]);
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
    const gone = once(victim.child, 'exit');
    victim.child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    while (this.#running.length > 0) await this.kill(() => 0);
  }
}
