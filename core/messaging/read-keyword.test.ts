import { describe, expect, it } from 'vitest';
import { readKeyword } from './read-keyword.ts';

const STOPS = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'];
const STARTS = ['START', 'UNSTOP', 'YES'];
const HELPS = ['HELP', 'INFO'];

describe('readKeyword', () => {
  it.each([
    ...STOPS.map((word) => [word, 'stop']),
    ...STARTS.map((word) => [word, 'start']),
    ...HELPS.map((word) => [word, 'help']),
  ])('%s is %s, in any case, padding and one mark', (word = '', meaning) => {
    const lower = word.toLowerCase();
    const forms = [word, lower, ` ${lower}\n`, `${word}.`, `${lower}!`, `${word} ?`, `${word}…`];
    for (const form of forms) expect(readKeyword(form), form).toBe(meaning);
  });

  it.each([
    'Stop please',
    'stop!!',
    'please stop',
    'stop it',
    'STOP ALL',
    'yes please',
    '',
    '.',
    'S',
  ])('%j is no keyword', (body) => {
    expect(readKeyword(body)).toBeNull();
  });

  it.each([
    'STOP\u200B',
    '\u200ESTOP',
    'ST\u00ADOP',
    'STOP\uFE0F',
    '\u202ASTOP\u202C',
    '\u2066stop.\u2069',
    'ＳＴＯＰ',
    'Stop！',
    '\uFEFF stop\u00A0',
  ])('reads through what nobody sees, and wide letters: %j', (body) => {
    expect(readKeyword(body)).toBe('stop');
    expect(readKeyword(body, { questionPending: true })).toBe('stop');
  });

  it('takes YES, CANCEL and END for answers while a question is pending, and nothing else', () => {
    const pending = { questionPending: true };
    for (const word of ['Yes', 'cancel.', 'END']) expect(readKeyword(word, pending)).toBeNull();
    for (const word of ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'QUIT', 'REVOKE', 'OPTOUT'])
      expect(readKeyword(word, pending)).toBe('stop');
    expect(readKeyword('start', pending)).toBe('start');
    expect(readKeyword('help', pending)).toBe('help');
  });

  it('follows what Twilio took for a keyword', () => {
    expect(readKeyword('ARRET', { optOutType: 'STOP' })).toBe('stop');
    expect(readKeyword('cancel', { optOutType: 'STOP', questionPending: true })).toBe('stop');
    expect(readKeyword('oui', { optOutType: 'START' })).toBe('start');
    expect(readKeyword('aide', { optOutType: 'help' })).toBe('help');
    expect(readKeyword('stop', { optOutType: 'SOMETHING' })).toBe('stop');
    expect(readKeyword('hello', { optOutType: '' })).toBeNull();
  });
});
