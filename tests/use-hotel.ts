import { afterAll, beforeAll } from 'vitest';
import type { ProjectId } from '../core/ids.ts';
import type { Sender } from '../core/phone.ts';
import { FAST_ENGINE, openHotel } from './hotel.ts';
import { startTestServer, type TestServer } from './server.ts';

interface OpenHotel {
  readonly server: TestServer;
  readonly projectId: ProjectId;
}

/** For tests that share a server with the hotel, published to Sandbox: given when it is open. */
export function useHotel(
  onOpen: (hotel: OpenHotel) => void | Promise<void>,
  sender?: Sender,
): void {
  let server: TestServer | null = null;
  beforeAll(async () => {
    server = await startTestServer({ engine: FAST_ENGINE });
    const { projectId } = await openHotel(server.afterword.services, sender);
    await onOpen({ server, projectId });
  });
  afterAll(() => server?.close());
}
