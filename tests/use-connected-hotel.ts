import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Sender } from '../core/phone.ts';
import type { EngineOptions } from '../server/engine/engine-options.ts';
import { type ConnectedHotel, openConnectedHotel } from './connected-hotel.ts';
import { FAST_ENGINE } from './hotel.ts';

/** Does what it is woken for, and never looks by itself: no poll stands in for a wake that is missing. */
export const WOKEN_ENGINE = { ...FAST_ENGINE, pollMs: 600_000 };

/** For tests of what Twilio's webhooks bring: a connected hotel, given when it is open. */
export function useConnectedHotel(
  options: {
    readonly sender: Sender;
    readonly publicUrl: string;
    /** One for each test, or one for all of them. */
    readonly per: 'test' | 'all';
    /** Where it is not to be woken only. */
    readonly engine?: EngineOptions;
  },
  onOpen: (hotel: ConnectedHotel) => void,
): void {
  const { sender, publicUrl, per, engine = WOKEN_ENGINE } = options;
  let close = async () => {};
  const [before, after] = per === 'test' ? [beforeEach, afterEach] : [beforeAll, afterAll];
  before(async () => {
    const config = { publicUrl };
    const hotel = await openConnectedHotel({ sender, config, engine });
    close = async () => {
      await hotel.server.close();
      await hotel.twilio.stop();
    };
    onOpen(hotel);
  });
  after(() => close());
}
