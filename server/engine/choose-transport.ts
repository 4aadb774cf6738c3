import type { E164, Sender } from '../../core/phone.ts';
import type { StoredEnvironment } from '../db/schema.sqlite.ts';
import type { MessageRow } from './outbox-types.ts';

/** Who wants the text: a caller, a person who tries the agent out, or a scenario run by itself. */
export type Run = 'call' | 'test' | 'scenario';

export interface TransportChoice {
  readonly run: Run;
  readonly environment: StoredEnvironment;
  readonly recipient: E164;
  /** Of this environment; never another environment's. */
  readonly sender: Sender | null;
  readonly isConnected: boolean;
  /** The test panel has chosen how the texts shall fare. */
  readonly simulate: string | null;
  /** Whom tests may text (AFTERWORD_TEST_NUMBERS); null where nobody has said. */
  readonly testNumbers: readonly E164[] | null;
}

/**
 * Which transport a text takes. Live has no way to the simulator for calls: without a connection their
 * texts wait for one, without a sender they fail, and say so. The draft has no way to Twilio. Scenario
 * runs, which nobody watches, reach the simulator or a number on the list, wherever they run; and so
 * does a person's test once there is a list.
 */
export function chooseTransport(choice: TransportChoice): MessageRow['transport'] {
  if (!mayReach(choice)) return 'simulator';
  if (choice.environment === 'live') return 'twilio';
  if (choice.environment === 'draft' || choice.simulate !== null) return 'simulator';
  return choice.sender !== null && choice.isConnected ? 'twilio' : 'simulator';
}

/** Whether a provider may be asked to text this number at all. */
export function mayReach({
  run,
  recipient,
  testNumbers,
}: Pick<TransportChoice, 'run' | 'recipient' | 'testNumbers'>): boolean {
  if (run === 'call') return true;
  if (testNumbers === null) return run === 'test';
  return testNumbers.includes(recipient);
}
