import type { Engine } from '../engine.ts';
import type { Hands } from './hands.ts';
import type { EnginePolicy } from '../policy.ts';

export interface ClaimOptions {
  readonly now: Date;
  /** This dispatcher, for as long as its process lives. */
  readonly owner: string;
  readonly leaseMs: number;
  /** What this dispatcher can still take on; what is claimed has taken its part. */
  readonly hands: Hands;
  readonly rateFactor: EnginePolicy['rateFactor'];
  readonly lifeMs: EnginePolicy['lifeMs'];
  readonly mayClaim?: Engine['mayClaim'];
}
