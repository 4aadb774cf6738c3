import { actionDefinitions } from '../../actions/definitions.ts';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { Template } from '../../core/records/template.ts';
import { NOT_USED, type TemplateUses, templateUses } from '../../core/release/template-uses.ts';
import { languageName, titlesInWords } from './language-words.ts';
import { count } from './twilio-words.ts';

/** What no longer works, or works otherwise, once a template is deleted. In sentences. */
export function whatBreaks(draft: Draft, template: Template): string {
  const uses = templateUses(draft, actionDefinitions);
  const own = uses.get(template.id) ?? NOT_USED;
  const orphans = recordsOf(draft, 'template').filter(({ id }) =>
    isSentOnlyFor(template, uses.get(id) ?? NOT_USED),
  );
  const sentences = [
    isNamed(own)
      ? `${namedBy(own)} Without it nothing is sent there, and the next release is refused.`
      : null,
    own.standsIn
      ? `Callers who speak ${languageName(own.standsIn.language)} get ${titlesInWords(own.standsIn.insteadOf)} instead.`
      : null,
    orphans.length > 0
      ? `${titlesInWords(orphans)}, sent instead of it in other languages, ${orphans.length === 1 ? 'goes' : 'go'} to nobody then.`
      : null,
  ].filter((sentence) => sentence !== null);
  return sentences.length > 0 ? sentences.join(' ') : 'No topic sends it, so nothing breaks.';
}

function isNamed({ topics, actions }: TemplateUses): boolean {
  return topics.length + actions.length > 0;
}

function isSentOnlyFor({ id }: Template, uses: TemplateUses): boolean {
  if (!uses.standsIn || isNamed(uses)) return false;
  return uses.standsIn.insteadOf.every((other) => other.id === id);
}

function namedBy({ actions, topics }: TemplateUses): string {
  const { length } = topics;
  if (actions.length === 0)
    return `${count(length, 'topic')} ${length === 1 ? 'names' : 'name'} it.`;
  const where = length === 0 ? 'linked to no topic' : `in ${count(length, 'topic')}`;
  return `${count(actions.length, 'action')} ${where} ${actions.length === 1 ? 'sends' : 'send'} it.`;
}
