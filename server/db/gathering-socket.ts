import { Socket } from 'node:net';

type Done = (error?: Error | null) => void;

/**
 * Sends together what is written in one turn of the event loop. Queries that need not wait for one
 * another then reach Postgres in one packet: sending a small one costs more than answering it.
 */
export class GatheringSocket extends Socket {
  #isGathering = false;

  override write(bytes: Uint8Array | string, done?: Done): boolean;
  override write(bytes: Uint8Array | string, encoding?: BufferEncoding, done?: Done): boolean;
  override write(bytes: Uint8Array | string, second?: BufferEncoding | Done, third?: Done) {
    this.#gather();
    if (typeof second === 'string') return super.write(bytes, second, third);
    return super.write(bytes, second);
  }

  #gather(): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    this.cork();
    // After the promises that are settled by now have gone on, and asked what they will.
    process.nextTick(() => {
      this.#isGathering = false;
      this.uncork();
    });
  }
}
