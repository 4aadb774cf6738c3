import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { e164Schema } from '../../phone.ts';
import { NUMBER_TABLES } from '../consent/tables.ts';
import { phoneKind } from './phone-kind.ts';
import { matchingNumberEnds } from './read-ending.ts';
import { readPhoneNumber } from './read-phone-number.ts';

describe('readPhoneNumber', () => {
  it.each([
    ['GB', 'oh seven seven double zero nine double zero one four two', '+447700900142'],
    ['GB', 'zero seven seven hundred nine hundred one four two', '+447700900142'],
    ['GB', 'it is 07700 900142', '+447700900142'],
    ['GB', '(020) 7946-0018', '+442079460018'],
    ['GB', '+44 7700 900142', '+447700900142'],
    ['GB', 'plus four four seven seven double oh nine double oh one four two', '+447700900142'],
    ['US', "my number's 212-555-0123", '+12125550123'],
    ['US', 'two one two five five five oh one two three please', '+12125550123'],
    ['US', 'area code 212, um, five five five, 0123', '+12125550123'],
    ['US', 'one eight hundred five five five oh one double nine', '+18005550199'],
    ['US', 'no, use 2125550123', '+12125550123'],
    ['US', '+44 7700 900142', '+447700900142'],
    ['ES', 'seis uno dos tres cuatro cinco seis siete ocho', '+34612345678'],
    ['ES', 'seiscientos doce', null],
    ['ES', 'seis doce treinta y cuatro cincuenta y seis setenta y ocho', '+34612345678'],
    ['FR', 'zéro six douze trente-quatre cinquante-six soixante-dix-huit', '+33612345678'],
    [
      'FR',
      'zéro six quatre-vingt-dix-neuf vingt et un trente-quatre quatre-vingts',
      '+33699213480',
    ],
  ])('%s: %s', (country, text, number) => {
    expect(readPhoneNumber(text, { country }).number).toBe(number);
  });

  it.each([
    ['no number was said', 'hello there'],
    ['no number was said', ''],
    ['too few or too many digits', 'five five five oh one oh oh'],
    ['too few or too many digits', '212 555 0123 4567 8901 2345'],
    ['names two numbers', '212 555 0123 or 212 555 0124'],
    ['names a number that it is not', 'not 212 555 0123'],
    ['too long to be sure', '2125550123 '.repeat(100)],
  ])('gives none: %s', (why, text) => {
    expect(readPhoneNumber(text, { country: 'US' })).toEqual({ number: null, kind: null, why });
  });

  it('never leaves a digit out: one digit more is another number, or none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[2-9][0-8][0-9][2-9][0-9]{6}$/), (digits) => {
        const spoken = spokenOf(digits);
        const read = readPhoneNumber(spoken, { country: 'US' });
        expect(read.number ?? `+1${digits}`).toBe(`+1${digits}`);
        expect(readPhoneNumber(`${spoken} seven`, { country: 'US' }).number).not.toBe(
          `+1${digits}`,
        );
      }),
    );
  });

  it('reads spoken digits as the written ones', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^07[0-9]{9}$/), (digits) => {
        const spoken = spokenOf(digits);
        const context = { country: 'GB' };
        expect(readPhoneNumber(spoken, context).number).toBe(
          readPhoneNumber(digits, context).number,
        );
      }),
    );
  });

  it('never throws, whatever the country', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, country) => {
        const { number, kind } = readPhoneNumber(text, { country });
        expect(number === null).toBe(kind === null);
      }),
    );
  });
});

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function spokenOf(digits: string): string {
  return digits
    .split('')
    .map((digit) => DIGITS[Number(digit)])
    .join(' ');
}

describe('phoneKind', () => {
  it.each([
    ['+447911123456', 'mobile'],
    ['+442079460018', 'not_mobile'],
    ['+34612345678', 'mobile'],
    ['+33612345678', 'mobile'],
    ['+33142685300', 'not_mobile'],
    ['+12125550123', 'unknown'],
    ['+15550100100', 'unknown'],
    ['+18005550199', 'not_mobile'],
    ['+447700900142', 'unknown'],
  ])('%s: %s', (number, kind) => {
    expect(phoneKind(e164Schema.parse(number))).toBe(kind);
  });
});

describe('matchingNumberEnds', () => {
  const ends = (text: string, offered: string | null) =>
    matchingNumberEnds(text.split(' '), 0, offered, NUMBER_TABLES);

  it.each([
    ['forty two', '42', [2]],
    ['four two', '42', [2]],
    ['42', '5550142', [1]],
    ['forty too', '42', [2]],
    ['double eight', '88', [2]],
    ['eight eight one', '88', [2]],
    ['oh six', '06', [2]],
    ['cuarenta y dos', '42', [3]],
    ['quarante deux', '42', [2]],
    ['quatre vingt huit', '88', [3]],
    ['forty three', '42', []],
    ['four', '4', []],
    ['forty two', null, []],
    ['seventy', '17', []],
  ])('%s against %s', (text, offered, expected) => {
    expect(ends(text, offered)).toEqual(expected);
  });
});
