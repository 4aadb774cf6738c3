import type { Keyword } from '../../../core/messaging/read-keyword.ts';
import type { ProjectId } from '../../../core/ids.ts';
import type { Tx } from '../../db/handles.ts';
import { addOptOut } from '../../engine/opt-outs/add-repo.ts';
import { removeOptOut } from '../../engine/opt-outs/end-repo.ts';
import type { Inbound } from '../inbound.ts';

/** What a keyword did. */
export interface Taken {
  /** Whether it is answered: HELP always, STOP and START when they changed something, so that each is confirmed once. */
  readonly isNews: boolean;
  /** The projects whose opt-outs it is about. */
  readonly touched: readonly ProjectId[];
}

/** Does what a keyword says, for every project that texts from this sender. */
export async function takeKeyword(
  tx: Tx,
  keyword: Keyword,
  projectIds: readonly ProjectId[],
  inbound: Inbound,
): Promise<Taken> {
  if (keyword === 'help') return { isNews: true, touched: [] };
  const { from: recipient, providerSid: source, body: words, cameAt: at, isFetched } = inbound;
  const changed = new Set<ProjectId>();
  for (const projectId of projectIds) {
    for (const senderKey of inbound.senderKeys) {
      const key = { projectId, recipient, senderKey };
      const isNews =
        keyword === 'start'
          ? await removeOptOut(tx, key, { words, source, writtenAt: at, isFetched })
          : await addOptOut(tx, { ...key, how: 'keyword', words, source, at });
      if (isNews) changed.add(projectId);
    }
  }
  // A STOP that holds already renews what it says.
  return { isNews: changed.size > 0, touched: keyword === 'stop' ? projectIds : [...changed] };
}
