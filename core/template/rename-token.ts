import { printToken, tokenNames } from './token-names.ts';
import { type TokenKind, tokensIn } from './tokens-in.ts';

/** Replaces every token of that kind and name, in whichever form it was, and nothing else. */
export function renameToken(body: string, kind: TokenKind, from: string, to: string): string {
  let renamed = '';
  let copied = 0;
  for (const token of tokensIn(body)) {
    if (token.kind !== kind || !tokenNames(token).includes(from)) continue;
    renamed += body.slice(copied, token.start) + printToken(kind, to);
    copied = token.end;
  }
  return renamed + body.slice(copied);
}
