import type { Template } from '../../records/template.ts';

/** A template's title as it is spoken: 'reservation_confirmation' is 'reservation confirmation'. */
export function titleWords(template: Template): string {
  const withoutLanguage = template.title.replace(/[_-](en|es|fr|de|it|pt|nl|pl|ja|zh|ko)$/i, '');
  return withoutLanguage.replaceAll(/[_-]+/g, ' ').trim();
}
