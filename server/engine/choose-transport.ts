import type { Sender } from '../../core/phone.ts';
import type { StoredEnvironment } from '../db/schema.sqlite.ts';
import type { MessageRow } from './outbox-types.ts';

export interface TransportChoice {
  readonly environment: StoredEnvironment;
  /** Of this environment; never another environment's. */
  readonly sender: Sender | null;
  readonly isConnected: boolean;
  /** The test panel has chosen how the texts shall fare. */
  readonly simulate: string | null;
}

/**
 * Which transport a text takes. Live has no way to the simulator: without a connection or a sender
 * its texts fail and say so. The draft has no way to Twilio.
 */
export function chooseTransport(choice: TransportChoice): MessageRow['transport'] {
  if (choice.environment === 'live') return 'twilio';
  if (choice.environment === 'draft' || choice.simulate !== null) return 'simulator';
  return choice.sender !== null && choice.isConnected ? 'twilio' : 'simulator';
}
