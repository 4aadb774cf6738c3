import { Socket } from 'node:net';

/**
 * Sends together what is written in one turn of the event loop. Queries that need not wait for one
 * another then reach Postgres in one packet: sending a small one costs more than answering it.
 */
export class GatheringSocket extends Socket {
  #isGathering = false;

  /** Called by pg before it writes the pieces of a query that is prepared. */
  override cork(): void {
    super.cork();
    if (this.#isGathering) return;
    this.#isGathering = true;
    super.cork();
    // After the promises that are settled by now have gone on, and asked what they will.
    process.nextTick(() => {
      this.#isGathering = false;
      this.uncork();
    });
  }
}
