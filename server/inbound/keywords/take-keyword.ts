import type { Keyword } from '../../../core/messaging/read-keyword.ts';
import type { ProjectId } from '../../../core/ids.ts';
import type { Tx } from '../../db/handles.ts';
import { addOptOut } from '../../engine/opt-outs/add-repo.ts';
import { removeOptOut } from '../../engine/opt-outs/end-repo.ts';
import type { Inbound } from '../inbound.ts';

/**
 * Does what a keyword says, for every project that texts from this sender. Returns whether it is
 * answered: HELP always, STOP and START when they changed something, so that each is confirmed once.
 */
export async function takeKeyword(
  tx: Tx,
  keyword: Keyword,
  projectIds: readonly ProjectId[],
  inbound: Inbound,
): Promise<boolean> {
  if (keyword === 'help') return true;
  const { from: recipient, providerSid: source, body: words, cameAt: at, isFetched } = inbound;
  let hasChanged = false;
  for (const projectId of projectIds) {
    for (const senderKey of inbound.senderKeys) {
      const key = { projectId, recipient, senderKey };
      const isNews =
        keyword === 'start'
          ? await removeOptOut(tx, key, { words, source, writtenAt: at, isFetched })
          : await addOptOut(tx, { ...key, how: 'keyword', words, source, at });
      hasChanged ||= isNews;
    }
  }
  return hasChanged;
}
