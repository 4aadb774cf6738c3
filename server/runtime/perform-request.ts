import type { ConversationId } from '../../core/ids.ts';
import type { Effect } from '../../core/conversation/effects.ts';

export interface PerformRequest {
  readonly conversationId: ConversationId;
  /** The id its outcome comes back under, so that it comes back once. */
  readonly eventId: string;
  readonly effect: Extract<Effect, { type: 'perform' }>;
}
