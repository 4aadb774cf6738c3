import type { MissingPolicy } from '../records/template.ts';
import { tokenKey, tokenNames } from './token-names.ts';
import { type Token, type TokenKind, tokensIn } from './tokens-in.ts';

/** Values by name. Only own properties count, so a token called `constructor` has no value. */
export interface BodyValues {
  attributes?: Readonly<Record<string, string>>;
  entities?: Readonly<Record<string, string>>;
  variables?: Readonly<Record<string, string>>;
}

/** What to do without a value, by token key (`entity:booking_date`); absent means block. */
export type MissingPolicies = Readonly<Record<string, MissingPolicy>>;

/** A body with its values in, and the tokens, each once, that found none and have no default. */
export interface FilledBody {
  body: string;
  missing: Token[];
}

/**
 * Puts the values in. They go in verbatim and are never read again: a caller whose name is
 * `${code}` gets a text that says so. Only control characters are taken out.
 */
export function fillBody(
  body: string,
  values: BodyValues,
  policies: MissingPolicies = {},
  tokens: readonly Token[] = tokensIn(body),
): FilledBody {
  const missing = new Map<string, Token>();
  let filled = '';
  let copied = 0;
  for (const token of tokens) {
    const value = valueOf(token, values) ?? defaultOf(token, policies);
    filled += body.slice(copied, token.start) + (value ?? token.text);
    copied = token.end;
    const key = tokenKey(token);
    if (value === null && !missing.has(key)) missing.set(key, token);
  }
  return { body: filled + body.slice(copied), missing: [...missing.values()] };
}

const SOURCES = {
  attribute: 'attributes',
  entity: 'entities',
  variable: 'variables',
} as const satisfies Record<TokenKind, keyof BodyValues>;

function valueOf(token: Token, values: BodyValues): string | null {
  const source = values[SOURCES[token.kind]];
  return source === undefined
    ? null
    : firstText(tokenNames(token).map((name) => own(source, name)));
}

function defaultOf(token: Token, policies: MissingPolicies): string | null {
  const found = tokenNames(token).map((name) => own(policies, tokenKey({ ...token, name })));
  return firstText(found.map((policy) => (policy?.policy === 'default' ? policy.text : undefined)));
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function firstText(candidates: readonly (string | undefined)[]): string | null {
  for (const candidate of candidates) {
    // Values come from functions and platforms: a number here is a bug there, not a text to send.
    const clean = typeof candidate === 'string' ? withoutControls(candidate) : '';
    if (VISIBLE.test(clean)) return clean;
  }
  return null;
}

/** Anything but white space and invisible format characters: without it a value is missing. */
const VISIBLE = /[^\s\p{Cf}]/u;

function withoutControls(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '');
}
