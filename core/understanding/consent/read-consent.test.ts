import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConsent } from './read-consent.ts';

const DATA = fileURLToPath(
  new URL('../../../../shared/data/understanding/consent.jsonl', import.meta.url),
);

const rowSchema = z.object({
  offer: z.string(),
  reply: z.string(),
  label: z.enum(['yes', 'weak', 'no', 'other']),
});

function readRows() {
  return readFileSync(DATA, 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)));
}

describe.skipIf(!existsSync(DATA))('the labelled replies (needs ../shared/data)', () => {
  const rows = existsSync(DATA) ? readRows() : [];
  const read = rows.map((row) => ({ ...row, ...readConsent(row.reply, { offer: row.offer }) }));
  const of = (label: string) => read.filter((row) => row.label === label);
  const share = (label: string, ...verdicts: string[]) =>
    of(label).filter((row) => verdicts.includes(row.verdict)).length / of(label).length;

  it('never takes a refusal, a condition, a question or another number for a yes', () => {
    const wrong = read.filter((row) => row.verdict === 'yes' && row.label !== 'yes');
    expect(wrong.map((row) => `${row.label}: ${row.reply}`)).toEqual([]);
  });

  it('takes at least 85 in 100 plain agreements for a yes', () => {
    expect(of('yes').length).toBeGreaterThan(500);
    expect(share('yes', 'yes')).toBeGreaterThanOrEqual(0.85);
  });

  it('asks once more, or sends, for at least 92 in 100 agreements', () => {
    expect(share('yes', 'yes', 'weak')).toBeGreaterThanOrEqual(0.92);
  });

  it('takes at least 90 in 100 refusals for a no', () => {
    expect(share('no', 'no')).toBeGreaterThanOrEqual(0.9);
  });

  it('takes at most 1 in 100 agreements for a no', () => {
    expect(share('yes', 'no')).toBeLessThanOrEqual(0.01);
  });
});

describe('the limits', () => {
  it.each([
    ['nothing', ''],
    ['only punctuation', '... ?!'],
    ['only noise', '[silence]'],
    ['100 KB of yes', 'yes '.repeat(25_000)],
    ['61 words', 'yes '.repeat(61)],
    ['a question mark alone', '?'],
    ['emoji', '🙃🙃'],
    ['right-to-left text', 'نعم من فضلك'],
  ])('is unclear on %s', (_name, reply) => {
    expect(readConsent(reply).verdict).toBe('unclear');
  });

  it('reads without an offer as an answer to a plain one', () => {
    expect(readConsent('yes please').verdict).toBe('yes');
    expect(readConsent('no thanks').verdict).toBe('no');
  });

  it('does not let a very long offer in', () => {
    expect(readConsent('yes', { offer: 'Shall I text you? '.repeat(10_000) }).verdict).toBe('yes');
  });
});

describe('what it says why', () => {
  it.each([
    ['yes please', 'agreed with "yes please"'],
    ['no thanks', 'declined with "no thanks"'],
    ['okay', 'too thin to send on: "okay"'],
    ['yes I guess', 'too thin to send on: "i guess"'],
    ['yes if it is free', 'a condition: "if"'],
    ['yes email it', 'another channel: "email"'],
    ['yes to my other number', 'names another number: "other number"'],
    ['yes to my wife', 'names another person: "wife"'],
    ['yes tomorrow', 'at another time: "tomorrow"'],
    ['yes hold on', 'asks to wait: "hold on"'],
    ['yes?', 'a question'],
  ])('%s: %s', (reply, why) => {
    expect(readConsent(reply).why).toBe(why);
  });
});
