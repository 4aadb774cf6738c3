import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../server/cli/main.ts', import.meta.url));

/** A command in a process of its own, as anybody would start it; it sees these settings and no others. */
export class CliProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #said = '';
  #onSaid: () => void = () => {};

  constructor(args: readonly string[], env: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, ['--import', 'tsx', CLI, ...args], {
      env: { PATH: process.env['PATH'], AFTERWORD_LOG: 'silent', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#ended = once(this.#child, 'close');
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (data) => {
        this.#said += String(data);
        this.#onSaid();
      });
    }
  }

  /** Resolves once it has said these words; rejects when it ends without. */
  async untilItSays(words: string): Promise<void> {
    const said = new Promise<void>((resolve) => {
      this.#onSaid = () => {
        if (this.#said.includes(words)) resolve();
      };
      this.#onSaid();
    });
    const ended = this.#ended.then(() => Promise.reject(new Error(`it ended: ${this.#said}`)));
    await Promise.race([said, ended]);
  }

  /** Its end: the exit code, and all that it said. */
  async end(): Promise<{ readonly code: number | null; readonly said: string }> {
    await this.#ended;
    return { code: this.#child.exitCode, said: this.#said };
  }

  /** SIGKILL: it finishes nothing. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}
