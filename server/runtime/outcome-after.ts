import type { ConversationRow } from './repo.ts';

/** What came of a conversation that is now in `phase`: a caller who was passed on hangs up too. */
export function outcomeAfter(
  before: Pick<ConversationRow, 'outcome'>,
  phase: ConversationRow['phase'],
): ConversationRow['outcome'] {
  return phase === 'ended' && before.outcome === 'handed off' ? 'handed off' : phase;
}
