import type { ConversationSummary } from '../api/views.ts';

const ENVIRONMENTS: Readonly<Record<ConversationSummary['environment'], string>> = {
  draft: 'Draft',
  sandbox: 'Sandbox',
  'pre-release': 'Pre-release',
  live: 'Live',
};

/** 'Sandbox, release 3'; a test call of the draft is 'Draft'. */
export function environmentWords(row: ConversationSummary): string {
  const name = ENVIRONMENTS[row.environment];
  return row.releaseNumber === null ? 'Draft' : `${name}, release ${row.releaseNumber}`;
}

export function phaseWords(phase: ConversationSummary['phase']): string {
  return { open: 'Going on', 'handed off': 'Handed off', ended: 'Ended' }[phase];
}
