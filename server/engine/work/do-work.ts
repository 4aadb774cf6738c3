import { mayHaveEarlier } from './ask-earlier.ts';
import type { Engine } from '../engine.ts';
import { followOne } from './follow-one.ts';
import type { Claim } from '../outbox-types.ts';
import { reconcileOne } from './reconcile-one.ts';
import { sendFactsOf } from './send-facts.ts';
import { sendOne } from './send-one.ts';
import type { Settler } from '../settle/settler.ts';

/** Does claimed work, each piece to its recorded end. The promises are in the order of the claims. */
export function doWork(
  engine: Engine,
  settler: Settler,
  claims: readonly Claim[],
): Promise<void>[] {
  const sends = claims.filter(({ work }) => work === 'send');
  const facts = sendFactsOf(
    engine,
    sends.map(({ row }) => row).filter((row) => !mayHaveEarlier(row)),
  );
  return claims.map(async (claim) => {
    if (claim.work === 'send') await sendOne(engine, settler, claim, facts);
    else if (claim.work === 'reconcile') await reconcileOne(engine, claim.row);
    else await followOne(engine, claim);
  });
}
