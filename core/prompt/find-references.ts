import type { Reference, ReferenceKind } from './prompt-doc.ts';
import type { PromptNames } from './prompt-names.ts';

/** A reference as it stands in a text: indices in UTF-16 code units, `end` excluded. */
export interface FoundReference {
  readonly start: number;
  readonly end: number;
  readonly ref: Reference;
}

const TOKEN_KINDS: Readonly<Record<string, ReferenceKind>> = {
  twilio_sms: 'template',
  ho: 'handoff',
  fn: 'function',
  ft: 'function',
  attr: 'attribute',
  vrbl: 'variable',
  entity: 'entity',
};

/** `<<title>>` · `{{kind:name}}` · `${attribute}` · `$variable`, in the order of the groups. */
const REFERENCE =
  /<<([^<>\n]{1,200})>>|\{\{ {0,3}(twilio_sms|ho|fn|ft|attr|vrbl|entity) {0,3}:([^{}\n]{1,200})\}\}|\$\{([^{}\n]{1,200})\}|\$([\p{L}_][\p{L}\p{N}_]*)/gu;

/** Everything in the text that names a record, in order, never overlapping. */
export function findReferences(text: string, names: PromptNames): FoundReference[] {
  const found: FoundReference[] = [];
  const reference = new RegExp(REFERENCE);
  for (let match = reference.exec(text); match; match = reference.exec(text)) {
    const ref = lookUp(match, names);
    if (ref) found.push({ start: match.index, end: reference.lastIndex, ref });
    // Not a reference after all: one may still begin inside it, as in `<<{{fn:x}}>>`.
    else reference.lastIndex = match.index + 1;
  }
  return found;
}

function lookUp(match: RegExpExecArray, names: PromptNames): Reference | undefined {
  const [, title, token, name, attribute, variable] = match;
  if (title !== undefined) return findTrimmed(names, 'template', title);
  if (variable !== undefined) return names.find('variable', variable);
  if (attribute !== undefined) {
    return (
      findTrimmed(names, 'attribute', attribute) ??
      findTrimmed(names, 'attribute', attribute.replace(/^variant_/, ''))
    );
  }
  const kind = token === undefined ? undefined : TOKEN_KINDS[token];
  return kind && name !== undefined ? findTrimmed(names, kind, name) : undefined;
}

function findTrimmed(names: PromptNames, kind: ReferenceKind, name: string): Reference | undefined {
  return names.find(kind, name) ?? names.find(kind, name.trim());
}
