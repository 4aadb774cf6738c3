import { tokensIn } from './tokens-in.ts';

/** Something that was meant as a token and will be sent as it stands. */
export interface MalformedToken {
  text: string;
  /** Index in UTF-16 code units. */
  start: number;
  /** One sentence: what is wrong, and what to write instead. */
  why: string;
}

/** An opening, what follows on its line, and its end if it has one. */
const OPENING = /(\$\{|\{\{)([^{}$\r\n]*)(\}{0,2})/gu;

/** What looks like a token but is none: `${}`, `{{entity:}}`, `{{foo:bar}}`, `${name` unclosed. */
export function malformedTokensIn(body: string): MalformedToken[] {
  const starts = new Set(tokensIn(body).map((token) => token.start));
  const malformed: MalformedToken[] = [];
  for (const match of body.matchAll(OPENING)) {
    const [whole, opening = '', inner = '', closing = ''] = match;
    if (starts.has(match.index)) continue;
    const why = opening === '${' ? whyDollar(inner, closing) : whyBraces(inner, closing);
    const text = closing === '' ? opening + (inner.trimStart().split(/\s/, 1)[0] ?? '') : whole;
    malformed.push({ text, start: match.index, why });
  }
  return malformed;
}

function whyDollar(inner: string, closing: string): string {
  if (closing === '') return 'It is not closed: write } after the name.';
  if (inner.trim() === '') return 'It names nothing: write the attribute between the braces.';
  return 'A name starts with a letter or an underscore.';
}

function whyBraces(inner: string, closing: string): string {
  if (closing.length < 2) return 'It is not closed: write }} after the name.';
  const colon = inner.indexOf(':');
  const keyword = inner.slice(0, Math.max(colon, 0)).trim();
  if (colon < 0) return 'It does not say what it is: write {{entity:name}} or {{vrbl:NAME}}.';
  if (!['entity', 'vrbl', 'attr'].includes(keyword))
    return `A text cannot hold “${keyword}”: only entity, vrbl and attr stand before the colon.`;
  if (inner.slice(colon + 1).trim() === '')
    return `It names nothing: write the name after ${keyword}:`;
  return 'A name starts with a letter or an underscore.';
}
