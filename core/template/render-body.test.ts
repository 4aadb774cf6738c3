import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBody } from './render-body.ts';

describe('renderBody', () => {
  it('fills in attributes, entities and variables, in all forms', () => {
    const result = renderBody(
      'Hi ${name}, ${variant_menu} {{attr:menu}} {{entity:date}} {{vrbl:CODE}} $CODE, $5 off',
      {
        attributes: { name: 'Dana', menu: 'M' },
        entities: { date: 'Oct 9' },
        variables: { CODE: '7' },
      },
    );
    expect(result).toEqual({ ok: true, body: 'Hi Dana, M M Oct 9 7 7, $5 off' });
  });

  it('finds an attribute that is really called variant_name', () => {
    const values = { attributes: { variant_name: 'Downtown' } };
    expect(renderBody('${variant_name}', values)).toEqual({ ok: true, body: 'Downtown' });
  });

  it.each([undefined, '', '   ', '\n\t', '\u200b', '\u0000'])('blocks on the value %j', (value) => {
    const attributes: Record<string, string> = value === undefined ? {} : { name: value };
    const result = renderBody('Hi ${name}, {{attr:name}} your booking', { attributes });
    expect(result).toMatchObject({
      ok: false,
      reason: 'missing_value',
      missing: [{ kind: 'attribute', name: 'name', text: '${name}' }],
    });
  });

  it('uses the default of a token that has one, and names the others', () => {
    const policies = {
      'attribute:name': { policy: 'default', text: 'there' },
      'entity:date': { policy: 'block' },
    } as const;
    expect(renderBody('Hi ${name}', {}, policies)).toEqual({ ok: true, body: 'Hi there' });
    expect(renderBody('Hi ${name}: {{entity:date}}', {}, policies)).toMatchObject({
      reason: 'missing_value',
      missing: [{ name: 'date' }],
    });
  });

  it('takes a blank default for no default', () => {
    const policies = { 'attribute:name': { policy: 'default', text: '  ' } } as const;
    expect(renderBody('Hi ${name}', {}, policies)).toMatchObject({ reason: 'missing_value' });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'has no inherited value for %s, and takes an own one',
    (name) => {
      const body = `\${${name}}`;
      expect(renderBody(body, { attributes: {} })).toMatchObject({ reason: 'missing_value' });
      const attributes = JSON.parse(`{ "${name}": "own" }`);
      expect(renderBody(body, { attributes })).toEqual({ ok: true, body: 'own' });
    },
  );

  it('refuses more than 1,600 characters, and an empty text', () => {
    const at = (length: number) => renderBody('${a}', { attributes: { a: 'x'.repeat(length) } });
    expect(at(1_600)).toMatchObject({ ok: true });
    expect(at(1_601)).toMatchObject({ reason: 'too_long', length: 1_601, limit: 1_600 });
    expect(renderBody(' \n', {})).toMatchObject({ reason: 'empty' });
  });

  it('puts a value in verbatim and never reads it again', () => {
    const hostile = fc
      .array(fc.constantFrom('${x}', '{{entity:x}}', '$x', '$&', '$1', '}', '{{', 'é', 'a', '\n'), {
        minLength: 1,
        maxLength: 20,
      })
      .map((parts) => `v${parts.join('')}`);
    fc.assert(
      fc.property(hostile, hostile, (name, date) => {
        const values = { attributes: { name, x: 'BAD' }, entities: { date, x: 'BAD' } };
        expect(renderBody('<${name}|{{entity:date}}>', values)).toEqual({
          ok: true,
          body: `<${name}|${date}>`,
        });
      }),
    );
  });

  it('lets no control character of a value through, but line breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        const result = renderBody('a${v}', { attributes: { v: value } });
        if (result.ok) expect(result.body).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
    const attributes = { v: 'a\r\nb\rc\td\u0007\u009be' };
    expect(renderBody('${v}', { attributes })).toEqual({ ok: true, body: 'a\nb\nc de' });
  });
});
