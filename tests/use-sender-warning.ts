import { afterEach, beforeEach, expect } from 'vitest';
import type { ProjectId } from '../core/ids.ts';
import type { Sender } from '../core/phone.ts';
import { FAST_ENGINE, openHotel } from './hotel.ts';
import { startTestServer, type TestServer } from './server.ts';
import { TwilioStandIn } from './twilio-stand-in.ts';

export interface SenderWarning {
  readonly twilio: TwilioStandIn;
  /** Starts the server with the hotel, whose clock stands until it is put forward. */
  open(publicUrl?: string | null): Promise<void>;
  restart(): Promise<void>;
  connect(): Promise<void>;
  /** Asks Twilio about the account, as the page of its senders does. */
  look(): Promise<void>;
  /** The draft's problems of this kind. */
  found(): Promise<object[]>;
  /** It is one; publishing, and going Live as well, want it to be accepted. */
  expectOnTheWay(): Promise<void>;
  /** It is one; without Twilio it is for as long as what was read is fresh. */
  expectForgotten(): Promise<void>;
}

/** For tests of a warning about senders that comes of what Twilio says: all anew for each. */
export function useSenderWarning(
  { sender, code }: { readonly sender: Sender; readonly code: string },
  onReady: (warning: SenderWarning) => void,
): void {
  let server: TestServer;
  let twilio: TwilioStandIn;
  let projectId: ProjectId;
  let now: Date;

  async function found() {
    const { problems } = await server.client.drafts.problems.query({ projectId });
    return problems.filter((one) => one.code === code);
  }

  async function expectOnTheWay(): Promise<void> {
    expect(await found()).toMatchObject([
      { severity: 'warning', place: { field: 'senders.live' } },
    ]);
    const request = { projectId, note: '', acceptedWarnings: [] };
    const answer = await server.client.releases.publish.mutate(request);
    expect(answer.published ? [] : answer.problems.map((one) => one.code)).toContain(code);
    const toPre = { projectId, to: 'pre-release', acceptAllWarnings: true } as const;
    await server.client.deployments.promote.mutate(toPre);
    const toLive = { projectId, to: 'live' } as const;
    const refused = await server.client.deployments.promote.mutate(toLive);
    expect(refused.promoted ? [] : refused.problems.map((one) => one.code)).toContain(code);
    const ticked = { ...toLive, acceptAllWarnings: true };
    expect(await server.client.deployments.promote.mutate(ticked)).toMatchObject({
      promoted: true,
    });
  }

  async function expectForgotten(): Promise<void> {
    expect(await found()).toHaveLength(1);
    await twilio.stop();
    expect(await found()).toHaveLength(1);
    now = new Date(now.getTime() + 11 * 60_000);
    expect(await found()).toEqual([]);
  }

  beforeEach(() => {
    now = new Date('2026-11-26T09:00:00Z');
    twilio = new TwilioStandIn();
    onReady({
      twilio,
      async open(publicUrl = null) {
        server = await startTestServer({
          config: { twilioUrl: await twilio.start(), publicUrl },
          engine: { ...FAST_ENGINE, twilioTimeoutMs: 10_000 },
          now: () => now,
        });
        ({ projectId } = await openHotel(server.afterword.services, sender));
      },
      async restart() {
        server = await server.restart();
      },
      async connect() {
        const { accountSid, authToken } = twilio;
        await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
      },
      async look() {
        await server.client.twilio.compliance.query({ projectId });
      },
      found,
      expectOnTheWay,
      expectForgotten,
    });
  });
  afterEach(async () => {
    await server.close();
    await twilio.stop();
  });
}
