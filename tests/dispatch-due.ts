import { claimDue } from '../server/engine/claim/claim-due.ts';
import { Hands } from '../server/engine/claim/hands.ts';
import type { Engine } from '../server/engine/engine.ts';
import type { Claim } from '../server/engine/outbox-types.ts';
import { DEFAULT_POLICY } from '../server/engine/policy.ts';
import { Settler } from '../server/engine/settle/settler.ts';
import { doWork } from '../server/engine/work/do-work.ts';
import type { Db } from '../server/db/handles.ts';

/** What is due at that moment, claimed by somebody whose hands are free and whom no rate holds back. */
export async function claimAllDue(db: Db, now: Date): Promise<readonly Claim[]> {
  const { leaseMs, lifeMs } = DEFAULT_POLICY;
  const options = { now, owner: 'we', leaseMs, lifeMs, rateFactor: null, hands: new Hands(100) };
  return (await db.write((tx) => claimDue(tx, options))).claims;
}

/** The same for what is due by the engine's clock, done to its end. Returns what it was. */
export async function dispatchDue(engine: Engine): Promise<readonly Claim[]> {
  const claims = await claimAllDue(engine.db, engine.now());
  await Promise.all(doWork(engine, new Settler(engine), claims));
  return claims;
}
