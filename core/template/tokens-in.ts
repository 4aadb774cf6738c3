/** What a token stands for: a value of the variant, of the caller, of a function or the platform. */
export type TokenKind = 'attribute' | 'entity' | 'variable';

/** How a token was written. The first form of each kind is the one we write. */
export type TokenForm =
  | '${name}'
  | '${variant_name}'
  | '{{attr:name}}'
  | '{{entity:name}}'
  | '{{vrbl:NAME}}'
  | '$name';

/** A placeholder in a body; `start` and `end` are indices in UTF-16 code units, `end` excluded. */
export interface Token {
  kind: TokenKind;
  /** Without the braces and, in `${variant_name}`, without `variant_`. */
  name: string;
  form: TokenForm;
  start: number;
  end: number;
  /** As it stands in the body. */
  text: string;
}

/**
 * `${…}`, `{{…}}` or `$name`. Neither brace form reaches over a line, a brace or a `$`, so an
 * unterminated one is plain text and cannot swallow the token after it.
 */
const CANDIDATE = /\$\{([^{}$\r\n]*)\}|\{\{([^{}$\r\n]*)\}\}|\$([\p{L}_][\p{L}\p{M}\p{N}_]*)/gu;

/** Inside braces a name may hold spaces and dashes; it still starts like a word: `${5}` is none. */
const NAME = /^[\p{L}_]/u;

const KEYWORDS: ReadonlyMap<string, { kind: TokenKind; form: TokenForm }> = new Map([
  ['entity', { kind: 'entity', form: '{{entity:name}}' }],
  ['vrbl', { kind: 'variable', form: '{{vrbl:NAME}}' }],
  ['attr', { kind: 'attribute', form: '{{attr:name}}' }],
]);

/**
 * All tokens of a body, in order. Prices (`$5`, `US$`, `$$`) and unterminated braces are text; what
 * only looks like a token is listed by `malformedTokensIn`.
 *
 * @example tokensIn('Hi ${name}') // [{ kind: 'attribute', name: 'name', start: 3, end: 10, … }]
 */
export function tokensIn(body: string): Token[] {
  const tokens: Token[] = [];
  for (const match of body.matchAll(CANDIDATE)) {
    const [text, dollar, braces, bare] = match;
    const start = match.index;
    const end = start + text.length;
    const read = readDollar(dollar) ?? readBraces(braces) ?? readBare(bare);
    if (read === null) continue;
    if (bare !== undefined && isJoined(body, start, tokens.at(-1)?.end)) continue;
    tokens.push({ ...read, start, end, text });
  }
  return tokens;
}

type Read = Pick<Token, 'kind' | 'name' | 'form'> | null;

const VARIANT_PREFIX = 'variant_';

function readDollar(inner: string | undefined): Read {
  const name = inner?.trim();
  if (name === undefined || !NAME.test(name)) return null;
  if (name.startsWith(VARIANT_PREFIX) && name.length > VARIANT_PREFIX.length)
    return { kind: 'attribute', name: name.slice(VARIANT_PREFIX.length), form: '${variant_name}' };
  return { kind: 'attribute', name, form: '${name}' };
}

function readBraces(inner: string | undefined): Read {
  const colon = inner?.indexOf(':') ?? -1;
  if (inner === undefined || colon < 0) return null;
  const keyword = KEYWORDS.get(inner.slice(0, colon).trim());
  const name = inner.slice(colon + 1).trim();
  return keyword !== undefined && NAME.test(name) ? { ...keyword, name } : null;
}

function readBare(name: string | undefined): Read {
  return name === undefined ? null : { kind: 'variable', name, form: '$name' };
}

/** `US$x`, `$$x`: joined to what is before it, a dollar sign is a currency, not a token. */
function isJoined(body: string, start: number, lastEnd: number | undefined): boolean {
  if (start === 0 || start === lastEnd) return false;
  return /[\p{L}\p{N}$]$/u.test(body.slice(Math.max(0, start - 2), start));
}
