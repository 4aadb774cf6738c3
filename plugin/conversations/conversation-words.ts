import { ENVIRONMENT_WORDS } from '../test/settings-words.ts';
import type { ConversationSummary } from '../api/conversation-views.ts';

/** 'Sandbox, release 3'; a test call of the draft is 'Draft'. */
export function environmentWords(row: ConversationSummary): string {
  const name = ENVIRONMENT_WORDS[row.environment];
  return row.releaseNumber === null ? 'Draft' : `${name}, release ${row.releaseNumber}`;
}

export const OUTCOME_WORDS: Readonly<Record<ConversationSummary['outcome'], string>> = {
  open: 'Going on',
  'handed off': 'Handed off',
  ended: 'Ended',
  'cut off': 'Cut off',
};

/** 'Test call', before all else that is said of one; nothing of a caller's. */
export function aboutWords(row: ConversationSummary): string {
  const run = { call: [], test: ['Test call'], scenario: ['Scenario run'] }[row.run];
  return [...run, environmentWords(row), OUTCOME_WORDS[row.outcome]].join(' · ');
}
