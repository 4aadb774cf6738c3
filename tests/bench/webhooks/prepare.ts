import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { systemActor } from '../../../server/access/actor.ts';
import { authorize } from '../../../server/access/authorize.ts';
import { createAfterword } from '../../../server/create-afterword.ts';
import type { EngineOptions } from '../../../server/engine/engine-options.ts';
import { e164Schema } from '../../../core/phone.ts';
import { agree, openHotel } from '../../hotel.ts';
import { TwilioStandIn } from '../../twilio-stand-in.ts';

/** A data folder (or database) with callers who were texted, and the stand-in that has their texts. */
export interface Place {
  readonly config: {
    readonly data: string;
    readonly databaseUrl: string | null;
    readonly publicUrl: string;
    readonly twilioUrl: string;
  };
  readonly engine: EngineOptions;
  readonly twilio: TwilioStandIn;
  remove(): Promise<void>;
}

const PUBLIC_URL = 'https://sms.hotel.example';
export const SENDER = e164Schema.parse('+15005550006');
/** Callers on the line at the same moment while the calls are made. */
const AT_ONCE = 8;

/** Every caller asks, agrees and is texted, by real calls; nobody is listening afterwards. */
export async function prepare(callers: number, databaseUrl: string | null): Promise<Place> {
  const twilio = new TwilioStandIn();
  const twilioUrl = await twilio.start();
  const data = mkdtempSync(join(tmpdir(), 'afterword-webhooks-'));
  const config = { data, databaseUrl, publicUrl: PUBLIC_URL, twilioUrl };
  // No sender's rate, so that answers are really sent; and callbacks are not asked for instead.
  const engine: EngineOptions = { policy: { rateFactor: null }, pollMs: 600_000 };
  const afterword = await createAfterword({ config, engine, log: pino({ level: 'error' }) });
  const { services } = afterword;
  const { projectId } = await openHotel(services, { type: 'number', number: SENDER });
  const { accountSid, authToken } = twilio;
  const grant = authorize(systemActor('bench'), projectId, 'admin');
  await services.twilio.connect(grant, { accountSid, authToken });
  await afterword.work();
  let next = 0;
  const call = async () => {
    while (next < callers) {
      const caller = `+4477${String(10_000_000 + next++)}`;
      await agree(services, projectId, { caller });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, call));
  while (twilio.messages.length < callers) await twilio.nextCreate();
  await afterword.close();
  return {
    config,
    engine,
    twilio,
    async remove() {
      await twilio.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
