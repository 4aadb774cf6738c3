import { formatNumber } from '../../core/phone.ts';
import { type Draft, recordOf } from '../../core/records/draft.ts';
import type { CallSettings } from './call-state.ts';

export const ENVIRONMENT_WORDS: Readonly<Record<CallSettings['environment'], string>> = {
  draft: 'Draft',
  sandbox: 'Sandbox',
  'pre-release': 'Pre-release',
  live: 'Live',
};

/** 'Draft · Harbour London · +1 555 010 0142'. */
export function settingsWords(draft: Draft, settings: CallSettings): string {
  const variant =
    settings.variantId === null ? undefined : recordOf(draft, 'variant', settings.variantId);
  const caller = settings.caller.trim() === '' ? 'withheld number' : formatNumber(settings.caller);
  return [ENVIRONMENT_WORDS[settings.environment], variant?.name, caller]
    .filter((part) => part !== undefined)
    .join(' · ');
}
