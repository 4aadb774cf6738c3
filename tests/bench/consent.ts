import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readConsent } from '../../core/understanding/consent/read-consent.ts';

const DATA = fileURLToPath(
  new URL('../../../shared/data/understanding/consent.jsonl', import.meta.url),
);

const rowSchema = z.object({
  offer: z.string(),
  reply: z.string(),
  label: z.enum(['yes', 'weak', 'no', 'other']),
});

const ROUNDS = 5;

/**
 * How the labelled replies are read: for each label the number of each verdict, the shares that
 * matter, and microseconds a reply (mean of five rounds, after one to warm up).
 */
export async function benchConsent(): Promise<Record<string, unknown>> {
  if (!existsSync(DATA)) return { skipped: 'needs ../shared/data/understanding/consent.jsonl' };
  const rows = readFileSync(DATA, 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)));
  const counts: Record<string, Record<string, number>> = {};
  for (const { offer, reply, label } of rows) {
    const { verdict } = readConsent(reply, { offer });
    const row = (counts[label] ??= {});
    row[verdict] = (row[verdict] ?? 0) + 1;
  }
  const started = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { offer, reply } of rows) readConsent(reply, { offer });
  }
  const elapsedMs = performance.now() - started;
  return {
    replies: rows.length,
    verdictsByLabel: counts,
    falseYes: (counts.no?.yes ?? 0) + (counts.other?.yes ?? 0),
    weakReadAsYes: counts.weak?.yes ?? 0,
    yesRecall: share(counts.yes, 'yes'),
    yesOrWeakRecall: share(counts.yes, 'yes', 'weak'),
    noRecall: share(counts.no, 'no'),
    microsecondsPerReply: Math.round((elapsedMs * 1000) / (ROUNDS * rows.length)),
  };
}

function share(counts: Record<string, number> | undefined, ...verdicts: string[]): number {
  const all = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
  const some = verdicts.reduce((sum, verdict) => sum + (counts?.[verdict] ?? 0), 0);
  return all === 0 ? 0 : Math.round((some / all) * 1000) / 1000;
}
