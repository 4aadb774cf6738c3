import type { Token, TokenKind } from './tokens-in.ts';

/** Names a token within a body and in a template's missing-value policies: `entity:booking_date`. */
export function tokenKey(token: Pick<Token, 'kind' | 'name'>): string {
  return `${token.kind}:${token.name}`;
}

/**
 * The names a token's value may be stored under, most likely first. `${variant_menu}` is PolyAI's
 * way to write the attribute `menu`, but an attribute may as well be called `variant_menu`.
 */
export function tokenNames(token: Pick<Token, 'name' | 'form'>): string[] {
  return token.form === '${variant_name}' ? [token.name, `variant_${token.name}`] : [token.name];
}

/** Writes a token in the one form we write for its kind. */
export function printToken(kind: TokenKind, name: string): string {
  if (kind === 'attribute') return `\${${name}}`;
  return kind === 'entity' ? `{{entity:${name}}}` : `{{vrbl:${name}}}`;
}
