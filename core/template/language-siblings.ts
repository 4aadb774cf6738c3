import { groupBy } from '../group-by.ts';

/** What a template needs to have siblings. */
export interface TitledTemplate {
  id: string;
  title: string;
}

/** ISO 639-1. Short words of titles are among them (`to`, `is`, `no`): see `siblingFor`. */
const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy ' +
    'da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu ' +
    'hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb ' +
    'lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om ' +
    'or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ' +
    'ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

interface Suffixed {
  base: string;
  language: string;
}

/** `confirmation_es` is `confirmation` in `es`; null when a title does not end in a language. */
function readSuffix(title: string): Suffixed | null {
  const match = /^(.+)[_-]([a-z]{2})$/is.exec(title);
  const language = match?.[2]?.toLowerCase() ?? '';
  return match?.[1] !== undefined && LANGUAGES.has(language) ? { base: match[1], language } : null;
}

/** A template that is sent instead of others to whoever speaks its language. */
export interface StandIn<Template> {
  /** ISO 639-1, in lower case. */
  readonly language: string;
  readonly insteadOf: readonly Template[];
}

/** Every template that `siblingFor` gives for another one, by its id. */
export function standIns<Template extends TitledTemplate>(
  templates: readonly Template[],
): ReadonlyMap<string, StandIn<Template>> {
  const found = new Map<string, StandIn<Template>>();
  const families = groupBy(templates, ({ title }) => readSuffix(title)?.base ?? null);
  families.delete(null);
  for (const family of families.values()) {
    for (const { id, title } of family) {
      const language = readSuffix(title)?.language ?? '';
      const insteadOf = family.filter(
        (other) => other.id !== id && siblingFor(family, other.id, language)?.id === id,
      );
      if (insteadOf.length > 0) found.set(id, { language, insteadOf });
    }
  }
  return found;
}

/** The language of a tag such as `es-MX` or `es_MX`. */
function primaryLanguage(tag: string): string {
  return tag.trim().split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}

/**
 * The template that says the same in the conversation's language: with `confirmation_en` and
 * `confirmation_es`, either gives the Spanish one for `es-MX`. `chosen` is an id or a title, and
 * what it names is given back where no sibling fits; null when it names no template.
 *
 * A family are templates of one base name in at least two languages, so that a lone `how_to` is
 * nobody's Tongan translation.
 */
export function siblingFor<Template extends TitledTemplate>(
  templates: readonly Template[],
  chosen: string,
  language: string,
): Template | null {
  const template =
    templates.find(({ id }) => id === chosen) ?? templates.find(({ title }) => title === chosen);
  const own = template === undefined ? null : readSuffix(template.title);
  if (template === undefined || own === null) return template ?? null;
  const wanted = primaryLanguage(language);
  if (own.language === wanted) return template;
  const fitting = templates.filter(({ title }) => {
    const suffix = readSuffix(title);
    return suffix?.base === own.base && suffix.language === wanted;
  });
  // Two that fit differ in the dash or in case: take the one written like the chosen one.
  const alike = template.title.slice(0, own.base.length + 1);
  return fitting.find(({ title }) => title.startsWith(alike)) ?? fitting[0] ?? template;
}
