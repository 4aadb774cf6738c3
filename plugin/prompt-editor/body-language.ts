import { namesOf } from '../../core/prompt/draft-names.ts';
import type { Reference } from '../../core/prompt/prompt-doc.ts';
import type { Draft } from '../../core/records/draft.ts';
import { printToken, tokenNames } from '../../core/template/token-names.ts';
import { type Token, tokensIn } from '../../core/template/tokens-in.ts';
import type { ChipLanguage, ChipLook } from './chip-language.ts';
import type { ChipValue, InlineDoc } from './inline-doc.ts';

/** What callers' phones are told without an attribute of that name: see the rule `template-tokens`. */
const BUILT_IN = 'variant_name';

/** Chips in a body are tokens by name, kept exactly as they were written. */
export function bodyLanguage(draft: Draft): ChipLanguage {
  return {
    kinds: ['attribute', 'entity', 'variable'],
    look: (chip) => lookOf(chip, draft),
    find: (text) =>
      tokensIn(text).map(({ start, end, kind, name, text: written }) => ({
        start,
        end,
        chip: { token: { kind, name, text: written } },
      })),
    print: printBody,
    chipFor: (ref) => tokenFor(ref) ?? { ref },
    targetOf: (chip) => targetOf(chip, draft),
    adopt: (chip) => ('token' in chip ? chip : (tokenFor(chip.ref) ?? chip.ref.label)),
  };
}

/** Null for what a body cannot hold. */
function tokenFor({ kind, label: name }: Reference): ChipValue | null {
  if (kind !== 'attribute' && kind !== 'entity' && kind !== 'variable') return null;
  return { token: { kind, name, text: printToken(kind, name) } };
}

/** The body as it is stored. */
export function printBody(doc: InlineDoc): string {
  return doc.map(printPart).join('');
}

function printPart(part: InlineDoc[number]): string {
  if ('text' in part) return part.text;
  return 'token' in part ? part.token.text : part.ref.label;
}

function targetOf(chip: ChipValue, draft: Draft): Reference | null {
  if (!('token' in chip)) return null;
  const { kind } = chip.token;
  const found = namesIn(chip.token).map((name) => namesOf(draft).find(kind, name));
  return found.find((ref) => ref !== undefined) ?? null;
}

function namesIn({ kind, name, text }: Pick<Token, 'kind' | 'name' | 'text'>): string[] {
  const prefixed = kind === 'attribute' && /^\$\{\s*variant_/.test(text);
  return prefixed ? tokenNames({ name, form: '${variant_name}' }) : [name];
}

function lookOf(chip: ChipValue, draft: Draft): ChipLook {
  if (!('token' in chip)) return { kind: 'attribute', label: chip.ref.label, broken: 'unknown' };
  const { kind, name } = chip.token;
  const builtIn = kind === 'attribute' && namesIn(chip.token).includes(BUILT_IN);
  if (builtIn && targetOf(chip, draft) === null) {
    return { kind, label: BUILT_IN, hideIcon: true };
  }
  return targetOf(chip, draft) === null
    ? { kind, label: name, broken: 'unknown' }
    : { kind, label: name, hideIcon: true };
}
