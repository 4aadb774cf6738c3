import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { Template } from '../../core/records/template.ts';
import type { Entity, Variable } from '../../core/records/values.ts';
import { tokenKey, tokenNames } from '../../core/template/token-names.ts';
import { type Token, tokensIn } from '../../core/template/tokens-in.ts';

export interface TokenAtRisk {
  /** As in a template's missing-value policies. */
  readonly key: string;
  readonly name: string;
  /** When it has no value: 'if the caller has not said it', 'for Harbour London'. */
  readonly when: string;
  /** Whose example stands in for it; null for an attribute, and for what the project does not have. */
  readonly record: Entity | Variable | null;
}

/** The tokens that may have no value when the text is to be sent, each once. */
export function tokensAtRisk(template: Template, draft: Draft): TokenAtRisk[] {
  const distinct = new Map(tokensIn(template.body).map((token) => [tokenKey(token), token]));
  return [...distinct].flatMap(([key, token]) => {
    const when = whenMissing(token, draft);
    return when === null ? [] : [{ key, name: token.name, when, record: recordFor(token, draft) }];
  });
}

function whenMissing(token: Token, draft: Draft): string | null {
  if (token.kind === 'entity') return 'if the caller has not said it';
  if (token.kind === 'variable') return 'if nothing has set it';
  const names = tokenNames(token);
  const attribute = recordsOf(draft, 'attribute').find((one) => names.includes(one.name));
  // What is called so without an attribute of that name is filled in with the variant's name.
  if (!attribute) return names.includes('variant_name') ? null : 'in every text: it is not known';
  const variants = recordsOf(draft, 'variant');
  const without = variants.filter((variant) => (variant.values[attribute.id] ?? '').trim() === '');
  if (variants.length === 0) return 'as long as there are no variants';
  if (without.length === 0) return null;
  const [first] = without;
  return without.length === 1 ? `for ${first?.name}` : `for ${without.length} variants`;
}

function recordFor({ kind, name }: Token, draft: Draft): Entity | Variable | null {
  if (kind === 'attribute') return null;
  const records = kind === 'entity' ? recordsOf(draft, kind) : recordsOf(draft, kind);
  return records.find((one) => one.name === name) ?? null;
}
