import type { ProjectId } from '../core/ids.ts';
import type { Sender } from '../core/phone.ts';
import type { Config } from '../server/config.ts';
import { systemActor } from '../server/access/actor.ts';
import { authorize } from '../server/access/authorize.ts';
import type { EngineOptions } from '../server/engine/engine-options.ts';
import type { Services } from '../server/services.ts';
import { openHotel } from './hotel.ts';
import { startTestServer, type TestServer } from './server.ts';
import { TwilioStandIn } from './twilio-stand-in.ts';

export interface ConnectedHotel {
  readonly server: TestServer;
  readonly twilio: TwilioStandIn;
  readonly projectId: ProjectId;
}

/**
 * A server with the hotel, published to Sandbox and connected to a stand-in for Twilio, which
 * reports to it where `publicUrl` is set. Whoever opens it closes the server and stops the stand-in.
 */
export async function openConnectedHotel(options: {
  readonly sender: Sender;
  readonly config?: Partial<Config>;
  readonly engine: EngineOptions;
}): Promise<ConnectedHotel> {
  const twilio = new TwilioStandIn();
  const config = { ...options.config, twilioUrl: await twilio.start() };
  const server = await startTestServer({ config, engine: options.engine });
  const { publicUrl } = config;
  if (typeof publicUrl === 'string') twilio.deliverTo = { publicUrl, serverUrl: server.url };
  const { projectId } = await openHotel(server.afterword.services, options.sender);
  const { accountSid, authToken } = twilio;
  await server.client.twilio.connect.mutate({ projectId, accountSid, authToken });
  return { server, twilio, projectId };
}

/** The hotel, connected to that account, in a program that serves nobody (yet). */
export async function connectHotel(
  services: Services,
  { accountSid, authToken }: Pick<TwilioStandIn, 'accountSid' | 'authToken'>,
  sender: Sender,
): Promise<ProjectId> {
  const { projectId } = await openHotel(services, sender);
  const grant = authorize(systemActor('test'), projectId, 'admin');
  await services.twilio.connect(grant, { accountSid, authToken });
  return projectId;
}
