import { pino } from 'pino';
import { type E164, e164Schema } from '../core/phone.ts';
import type { ProjectId } from '../core/ids.ts';
import type { OptOutRow } from '../server/engine/opt-outs/opt-out-row.ts';
import { optOutsOf } from '../server/engine/opt-outs/repo.ts';
import { MissedTexts } from '../server/inbound/missed/missed-texts.ts';
import type { Services } from '../server/services.ts';
import type { ConnectedHotel } from './connected-hotel.ts';
import { useConnectedHotel } from './use-connected-hotel.ts';

export const PUBLIC_URL = 'https://sms.hotel.example';
/** What the hotel texts from. */
export const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
/** A number that it does not text from. */
export const OTHER_NUMBER = '+15005550010';
export const SERVICE = `MG${'a'.repeat(32)}`;

export interface Texting extends ConnectedHotel {
  readonly services: Services;
  /** Somebody whom nobody has texted. */
  readonly newCaller: () => E164;
  /** Of the hotel, unless another project is named. */
  readonly optOuts: (caller: E164, project?: ProjectId) => Promise<OptOutRow[]>;
  /** Some minutes later, when nothing is left to its webhook any more. Returns what the log says. */
  readonly fetchMissed: () => Promise<string[]>;
}

/** For tests of what people and a connected hotel text to each other: a hotel of its own for each. */
export function useTexting(onOpen: (texting: Texting) => void): void {
  let callers = 0;
  useConnectedHotel({ sender: SENDER, publicUrl: PUBLIC_URL, per: 'test' }, (hotel) => {
    const { services } = hotel.server.afterword;
    onOpen({
      ...hotel,
      services,
      newCaller() {
        callers += 1;
        return e164Schema.parse(`+44770090${1_000 + callers}`);
      },
      optOuts: (caller, project = hotel.projectId) =>
        services.db.read((tx) => optOutsOf(tx, project, caller)),
      fetchMissed: () => fetchMissed(services),
    });
  });
}

async function fetchMissed(services: Services): Promise<string[]> {
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  const now = () => new Date(Date.now() + 10 * 60_000);
  const { inbound } = services.messaging;
  await new MissedTexts({ ...services, log, now }, { ...services, inbound }).takeMissed();
  return lines;
}
