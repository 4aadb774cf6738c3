import type { StandIn } from '../../core/template/language-siblings.ts';
import { count } from './twilio-words.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** @example 'Spanish' */
export function languageName(code: string): string {
  return names.of(code) ?? code;
}

/** @example 'as Spanish of directions_en', 'as Spanish of directions_en and 1 other' */
export function standInWords({ language, insteadOf }: StandIn<{ readonly title: string }>): string {
  const [first, ...others] = insteadOf.map(({ title }) => title);
  const more = others.length === 0 ? '' : ` and ${count(others.length, 'other')}`;
  return `as ${languageName(language)} of ${first}${more}`;
}

/** @example 'directions_en, menu_en and way_en' */
export function titlesInWords(templates: readonly { readonly title: string }[]): string {
  return new Intl.ListFormat('en').format(templates.map(({ title }) => title));
}
