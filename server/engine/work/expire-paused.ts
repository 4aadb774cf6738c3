import type { ProjectId } from '../../../core/ids.ts';
import type { Engine } from '../engine.ts';
import { oldTexts } from './expire-repo.ts';
import { messageById, wantedSince } from '../outbox/outbox-repo.ts';
import type { MessageRow } from '../outbox-types.ts';
import { ourRefusal } from '../refusals/our-refusal.ts';
import { allPauses, CONNECTION, type PauseRow } from '../refusals/pauses-repo.ts';
import { isExpired } from '../policy.ts';
import { finish } from '../settle/settle-attempt.ts';

/** In one transaction: bounds how long others wait for it. */
const AT_ONCE = 50;

/**
 * Texts that wait for a pause to end and are not wanted any more fail, and their conversations are told:
 * nobody claims them meanwhile, which is where others end that are too old. Never rejects.
 */
export async function expirePaused(engine: Engine, mayGoOn: () => boolean): Promise<void> {
  const note = (err: unknown) =>
    engine.log.error({ err }, 'paused texts could not be looked through');
  try {
    for (const [projectId, paused] of byProject(await engine.db.read(allPauses))) {
      // What is wrong in one project holds up no other.
      await expireInProject(engine, projectId, paused, mayGoOn).catch(note);
    }
  } catch (error) {
    note(error);
  }
}

function byProject(pauses: readonly PauseRow[]): Map<ProjectId, PauseRow[]> {
  const groups = new Map<ProjectId, PauseRow[]>();
  for (const one of pauses) groups.set(one.projectId, [...(groups.get(one.projectId) ?? []), one]);
  return groups;
}

async function expireInProject(
  engine: Engine,
  projectId: ProjectId,
  pauses: readonly PauseRow[],
  mayGoOn: () => boolean,
): Promise<void> {
  const before = new Date(engine.now().getTime() - engine.policy.lifeMs);
  const whats = pauses.map(({ what }) => what);
  let after: MessageRow | null = null;
  while (mayGoOn()) {
    const asked = { projectId, whats, before, after, limit: AT_ONCE };
    const rows: readonly MessageRow[] = await engine.db.read((tx) => oldTexts(tx, asked));
    const last = rows.at(-1);
    if (!last) return;
    after = last;
    await engine.db.write(async (tx) => {
      for (const { id } of rows) {
        const row = await messageById(tx, id);
        // Resumed, canceled or retried since it was read.
        if (row?.status !== 'queued') continue;
        const since = await wantedSince(tx, row);
        if (!isExpired(engine, row, since)) continue;
        const message = `It could not be sent in time. ${whyOf(row, pauses)}`.trim();
        await finish(engine, tx, row, 'failed', ourRefusal('expired', message));
      }
    });
  }
}

/** The account's pause is the one that ends last. */
function whyOf(row: MessageRow, pauses: readonly PauseRow[]): string {
  const pause =
    pauses.find(({ what }) => what === CONNECTION) ??
    pauses.find(({ what }) => what === row.senderKey);
  return pause?.errorWhy ?? '';
}
