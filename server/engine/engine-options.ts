import type { EnginePolicy } from './policy.ts';

/** What tests and demonstrations may set differently. Empty in production. */
export interface EngineOptions {
  readonly policy?: Partial<EnginePolicy>;
  /** Multiplies the simulator's delays. */
  readonly simulatorPace?: number;
  readonly twilioTimeoutMs?: number;
  /** See `TwilioTransportOptions`. */
  readonly settleMs?: number;
  readonly pollMs?: number;
  /** How long whoever ends a pause waits for the answer, while texts are heard that came meanwhile. */
  readonly answerMs?: number;
  readonly random?: () => number;
}
