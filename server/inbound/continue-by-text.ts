import type { StartedEvent } from '../../core/conversation/events.ts';
import { type ConversationId, conversationIdSchema } from '../../core/ids.ts';
import type { E164 } from '../../core/phone.ts';
import { textChannelAfter } from '../channels/channel.ts';
import type { Tx } from '../db/handles.ts';
import { newId } from '../make-id.ts';
import type { ConversationRow } from '../runtime/repo.ts';
import type { Runtime } from '../runtime/runtime.ts';

/**
 * A conversation by text after a call: on the call's release, with what the call knew. The call
 * itself is over, or is still being spoken, and takes no texts.
 */
export async function continueByText(
  runtime: Runtime,
  tx: Tx,
  before: ConversationRow,
  caller: E164,
  startedAt: Date,
): Promise<ConversationId> {
  const id = newId(conversationIdSchema, 'cnv');
  const { state, projectId, environment, releaseId, isTest, language, variantId, simulate } =
    before;
  const event: StartedEvent = {
    type: 'conversation.started',
    at: startedAt.toISOString(),
    conversationId: id,
    releaseId,
    environment: state.environment,
    variantId,
    language,
    caller,
    // They have just texted from it.
    callerKind: 'mobile',
    entities: { ...state.entities },
    variables: { ...state.variables },
  };
  const place = { id, projectId, environment, releaseId, isTest, language, variantId, simulate };
  const channel = textChannelAfter(before.channel);
  await runtime.startIn(tx, { ...place, channel, caller, startedAt }, event);
  return id;
}
