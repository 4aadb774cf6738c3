import type { Release } from '../release/release.ts';
import type { StartedEvent } from './events.ts';
import type { ConversationState } from './state.ts';
import { type StepResult, Turn } from './turn/turn.ts';

/** The first state of a conversation, and the greeting. The release given here is kept (P9). */
export function startConversation(release: Release, event: StartedEvent): StepResult {
  const canBeTexted = event.caller !== null && event.callerKind !== 'not_mobile';
  const state: ConversationState = {
    conversationId: event.conversationId,
    releaseId: release.id,
    environment: event.environment,
    variantId: event.variantId,
    language: event.language === '' ? release.graph.settings.language : event.language,
    caller: event.caller,
    recipient: canBeTexted ? event.caller : null,
    turn: 0,
    phase: 'open',
    entities: event.entities,
    variables: event.variables,
    pending: null,
    queue: [],
    declined: [],
    sent: [],
    receipts: 0,
    unattended: 0,
    unmatched: 0,
    lastTopicId: null,
  };
  const turn = new Turn(release, state, event.at, '');
  turn.say(release.graph.settings.greeting);
  return turn.result();
}
