import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { malformedTokensIn } from './malformed-tokens-in.ts';
import { renameToken } from './rename-token.ts';
import { printToken, tokenKey } from './token-names.ts';
import { type TokenKind, tokensIn } from './tokens-in.ts';

function keysIn(body: string): string[] {
  return tokensIn(body).map(tokenKey);
}

describe('tokensIn', () => {
  it('reads every form, with its place', () => {
    const body = 'Hi ${customer_name}, {{entity:booking_date}} {{vrbl:CODE}} $code {{attr:menu}}';
    const tokens = tokensIn(body);
    expect(tokens.map(({ kind, name, form }) => [kind, name, form])).toEqual([
      ['attribute', 'customer_name', '${name}'],
      ['entity', 'booking_date', '{{entity:name}}'],
      ['variable', 'CODE', '{{vrbl:NAME}}'],
      ['variable', 'code', '$name'],
      ['attribute', 'menu', '{{attr:name}}'],
    ]);
    for (const token of tokens) expect(body.slice(token.start, token.end)).toBe(token.text);
  });

  it('reads the variant_ prefix as the attribute it stands for', () => {
    expect(tokensIn('${variant_take_out_sms}')).toMatchObject([
      { kind: 'attribute', name: 'take_out_sms', form: '${variant_name}' },
    ]);
    expect(keysIn('${variant_}')).toEqual(['attribute:variant_']);
  });

  it('tolerates white space inside braces, and names with spaces and accents', () => {
    expect(keysIn('${ a } {{ entity : b }} {{vrbl: C }} ${site name} ${años} $año')).toEqual([
      'attribute:a',
      'entity:b',
      'variable:C',
      'attribute:site name',
      'attribute:años',
      'variable:año',
    ]);
  });

  it.each([
    'It costs $5',
    '$ 10',
    'US$',
    'US$20',
    '$$',
    '$$x',
    'A$AP',
    '${5}',
    '${}',
    '{{entity:}}',
    '{{foo:bar}}',
    '{{name}}',
    '${name',
    '{{entity:name}',
    '{{entity:na\nme}}',
    '{name}',
    '$',
  ])('finds nothing in %j', (body) => {
    expect(tokensIn(body)).toEqual([]);
  });

  it('finds the token after an unterminated one', () => {
    expect(keysIn('${a ${b} {{entity:c {{entity:d}} {{{entity:e}}}')).toEqual([
      'attribute:b',
      'entity:d',
      'entity:e',
    ]);
  });

  it('ends a bare name at punctuation, and reads two that touch', () => {
    expect(keysIn("Dear $name, $name's $first$last. Total:$total.")).toEqual([
      'variable:name',
      'variable:name',
      'variable:first',
      'variable:last',
      'variable:total',
    ]);
  });

  it('reads back what printToken writes, wherever it stands', () => {
    const kinds = fc.constantFrom<TokenKind>('attribute', 'entity', 'variable');
    const names = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,20}$/).filter(isNoPrefix);
    const text = fc.stringMatching(/^[a-z 5.,:}!\n]*$/);
    fc.assert(
      fc.property(text, kinds, names, text, (before, kind, name, after) => {
        const [token, ...others] = tokensIn(before + printToken(kind, name) + after);
        expect(token).toMatchObject({ kind, name, start: before.length });
        expect(others).toEqual([]);
      }),
    );
  });

  it('gives ordered, disjoint tokens for any text', () => {
    const pieces = ['$', '{', '}', '{{', '}}', '${', 'entity:', 'vrbl:', 'a', ' ', '5', '\n', '😜'];
    const bodies = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((p) => p.join(''));
    fc.assert(
      fc.property(bodies, (body) => {
        let last = 0;
        for (const token of tokensIn(body)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(body.slice(token.start, token.end)).toBe(token.text);
          last = token.end;
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

function isNoPrefix(name: string): boolean {
  return !name.startsWith('variant_');
}

describe('renameToken', () => {
  it('renames every form of that kind and name, and writes the first form', () => {
    const body = '$code {{vrbl:code}} ${code} {{entity:code}} $codes $5';
    expect(renameToken(body, 'variable', 'code', 'pin')).toBe(
      '{{vrbl:pin}} {{vrbl:pin}} ${code} {{entity:code}} $codes $5',
    );
    expect(renameToken('${variant_a} {{attr:a}}', 'attribute', 'a', 'b')).toBe('${b} ${b}');
  });

  it('leaves a body without the token as it is', () => {
    expect(renameToken('Hi ${a}, $5 off', 'attribute', 'b', 'c')).toBe('Hi ${a}, $5 off');
  });
});

describe('malformedTokensIn', () => {
  it.each([
    ['Hi ${}', '${}', /names nothing/],
    ['Hi ${5}', '${5}', /starts with a letter/],
    ['Hi ${name, welcome', '${name,', /not closed/],
    ['{{entity:}}', '{{entity:}}', /names nothing/],
    ['{{entity:5}}', '{{entity:5}}', /starts with a letter/],
    ['{{foo:bar}}', '{{foo:bar}}', /“foo”/],
    ['{{name}}', '{{name}}', /what it is/],
    ['{{entity:a}', '{{entity:a}', /not closed/],
    ['{{entity:a and', '{{entity:a', /not closed/],
  ])('in %j finds %j', (body, text, why) => {
    const found = malformedTokensIn(body);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ text, start: body.indexOf(text) });
    expect(found[0]?.why).toMatch(why);
  });

  it('finds nothing in tokens, prices and plain braces', () => {
    expect(malformedTokensIn('${a} {{entity:b}} {{vrbl:C}} $d {{attr:e}} $5 {x} US$ }}')).toEqual(
      [],
    );
  });
});
