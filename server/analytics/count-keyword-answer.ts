import { countSegments } from '../../core/template/count-segments.ts';
import type { Tx } from '../db/handles.ts';
import type { InboundRow } from '../inbound/repo.ts';
import type { ConversationRow } from '../runtime/repo.ts';
import { countEvent } from './stats-repo.ts';

type About = Pick<ConversationRow, 'environment' | 'isTest'>;

/**
 * What is texted back to STOP, START or HELP: billed like any text, and no action's, so it is counted by
 * itself. `about`: the conversation whose text they answered. Without one a real phone's counts as Live,
 * where nobody overlooks what it costs.
 */
export function countKeywordAnswer(
  tx: Tx,
  { projectId, providerSid: id, transport, reply, receivedAt: at }: InboundRow,
  about: About | null,
): void {
  if (reply === null) return;
  const isSimulated = transport === 'simulator';
  const place = {
    id,
    projectId,
    environment: about?.environment ?? (isSimulated ? 'sandbox' : 'live'),
    isTest: about?.isTest ?? isSimulated,
    topicId: null,
    errorCode: '',
    at,
  };
  countEvent(tx, { ...place, what: 'keyword answer' });
  countEvent(tx, { ...place, what: 'keyword segment' }, countSegments(reply).segments);
}
