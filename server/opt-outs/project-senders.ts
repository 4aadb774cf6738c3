import type { ProjectId } from '../../core/ids.ts';
import type { SenderKey } from '../../core/messaging/opt-outs.ts';
import { ENVIRONMENTS, type Sender, senderValue } from '../../core/phone.ts';
import type { ReadTx } from '../db/handles.ts';
import { readActive } from '../deployments/repo.ts';
import { senderKeyOf, senderOfValue } from '../engine/opt-outs/sender-key.ts';
import type { ReleasesService } from '../releases/service.ts';
import { sendersInUse } from '../twilio/senders-in-use-repo.ts';

/**
 * The keys of all that a project may text from: what its saved templates and its deployed releases
 * name, and what has texted lately, each by Twilio and by the simulator in its place; and the
 * simulator by itself.
 */
export async function projectSenders(
  tx: ReadTx,
  releases: Pick<ReleasesService, 'load'>,
  projectId: ProjectId,
  now: Date,
): Promise<SenderKey[]> {
  const values = new Set(await sendersInUse(tx, projectId, now));
  for (const environment of ENVIRONMENTS) {
    const active = await readActive(tx, projectId, environment);
    if (!active) continue;
    const { release } = await releases.load(active.releaseId, tx);
    for (const record of release.records) {
      if (record.kind !== 'template') continue;
      for (const sender of Object.values(record.senders)) {
        if (sender) values.add(senderValue(sender));
      }
    }
  }
  const senders = [...values].toSorted().map(senderOfValue).filter(isSender);
  const transports = ['twilio', 'simulator'] as const;
  return [
    ...transports.flatMap((transport) =>
      senders.map((sender) => senderKeyOf({ transport, sender })),
    ),
    senderKeyOf({ transport: 'simulator', sender: null }),
  ];
}

/** Not the words by which figures call the simulator, or no sender at all. */
function isSender(sender: Sender | null): sender is Sender {
  return sender !== null;
}
