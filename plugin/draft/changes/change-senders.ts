import type { TemplateId } from '../../../core/ids.ts';
import { type Environment, type Sender, senderValue } from '../../../core/phone.ts';
import type { Change } from '../../../core/records/change.ts';
import { type Draft, recordOf } from '../../../core/records/draft.ts';

/** Gives templates another sender in one environment; those that have it already are not touched. */
export function changeSenders(
  draft: Draft,
  ids: readonly TemplateId[],
  environment: Environment,
  sender: Sender | null,
): Change {
  const put = ids.flatMap((id) => {
    const template = recordOf(draft, 'template', id);
    if (!template || isSameSender(template.senders[environment], sender)) return [];
    return [{ ...template, senders: { ...template.senders, [environment]: sender } }];
  });
  return { put, remove: [] };
}

/** Null, no sender, is the same as null. */
export function isSameSender(a: Sender | null, b: Sender | null): boolean {
  return (a && senderValue(a)) === (b && senderValue(b));
}
