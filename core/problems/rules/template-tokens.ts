import type { Draft } from '../../records/draft.ts';
import { recordsOf } from '../../records/draft.ts';
import type { Template } from '../../records/template.ts';
import { tokenKey, tokenNames } from '../../template/token-names.ts';
import { type Token, tokensIn } from '../../template/tokens-in.ts';
import type { Problem } from '../problem.ts';
import type { RuleInput } from '../rule.ts';
import { sendableTemplates } from '../template-use.ts';

/**
 * Tokens that name nothing in the project can never be filled, so every such text would be held
 * back: an error, unless the token has other words. An attribute without a value for some
 * variant holds back that variant's texts: a warning.
 */
export function templateTokens({ graph }: RuleInput): Problem[] {
  const sendable = sendableTemplates(graph);
  const known = knownNames(graph.draft);
  return recordsOf(graph.draft, 'template').flatMap((template) =>
    distinctTokens(template)
      .filter((token) => template.missing[tokenKey(token)]?.policy !== 'default')
      .flatMap((token) =>
        tokenNames(token).some((name) => known.has(`${token.kind}:${name}`))
          ? valueProblems(graph.draft, template, token)
          : [unknownToken(template, token, sendable.has(template.id))],
      ),
  );
}

function distinctTokens(template: Template): Token[] {
  return [...new Map(tokensIn(template.body).map((token) => [tokenKey(token), token])).values()];
}

/** What `${variant_name}` is filled with, unless the project has an attribute of that name. */
const BUILT_IN = ['attribute:variant_name'];

function knownNames(draft: Draft): ReadonlySet<string> {
  const kinds = ['attribute', 'entity', 'variable'] as const;
  const names = kinds.flatMap((kind) => recordsOf(draft, kind).map((one) => `${kind}:${one.name}`));
  return new Set([...names, ...BUILT_IN]);
}

function unknownToken(template: Template, token: Token, isSendable: boolean): Problem {
  return {
    code: 'template-token-unknown',
    severity: isSendable ? 'error' : 'warning',
    place: { recordId: template.id, field: 'body' },
    message: `“${template.title}” uses ${token.text}, but the project has no ${token.kind} called “${token.name}”.`,
    remedy: `Create the ${token.kind}, correct the name, or give the token other words.`,
  };
}

function valueProblems(draft: Draft, template: Template, token: Token): Problem[] {
  if (token.kind !== 'attribute') return [];
  const names = tokenNames(token);
  const attribute = recordsOf(draft, 'attribute').find((one) => names.includes(one.name));
  if (!attribute) return [];
  const variants = recordsOf(draft, 'variant');
  const without = variants.filter((variant) => (variant.values[attribute.id] ?? '').trim() === '');
  if (variants.length > 0 && without.length === 0) return [];
  const where =
    variants.length === 0
      ? 'the project has no variants'
      : listNames(without.map((one) => one.name));
  return [
    {
      code: 'template-value-missing',
      severity: 'warning',
      place: { recordId: template.id, field: 'body' },
      message: `“${template.title}” is not sent where “${token.name}” has no value: ${where}.`,
      remedy: 'Fill in the value, or give the token other words.',
    },
  ];
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
