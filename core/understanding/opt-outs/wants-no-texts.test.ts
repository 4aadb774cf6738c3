import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConsent } from '../consent/read-consent.ts';
import { wantsNoTexts } from './wants-no-texts.ts';

const SAID = [
  'please stop texting me',
  'Stop texting me!',
  'unsubscribe me',
  'Unsubscribe me from this list please',
  'STOP!!',
  'stop all',
  'Stop please',
  'stop stop stop',
  'stop it',
  'opt out',
  'Opt me out',
  'I want to opt out of these messages',
  'take me off your list',
  'Remove me from this list.',
  "Don't text me again",
  'do not contact me anymore',
  'No more texts!',
  'no more messages please',
  "I don't want any more texts from you",
  'can you please stop sending me these messages',
  'stop the texts',
  'Deje de enviarme mensajes',
  'No me envíe más mensajes, por favor',
  'no quiero más mensajes',
  'Arrêtez de m’envoyer des SMS',
  "ne m'envoyez plus de messages",
  'plus de SMS svp',
  'désabonnez-moi',
] as const;

const NOT_SAID = [
  "don't stop",
  'please do not stop texting me',
  'never stop texting me',
  'stop by',
  'I will stop by at nine',
  'can you stop by tomorrow',
  'bus stop',
  'where is the bus stop?',
  'which stop is it',
  'when does the pool stop serving drinks',
  'stop texting my wife and text me',
  'stop texting me and call me',
  'text me the bus stop',
  'opt out of breakfast',
  'is there an opt out of breakfast',
  'no more towels, please',
  'remove me from the dinner booking',
  'I did not get any more texts',
  'unsubscribe my colleague',
  'no',
  'yes',
  'yes please',
  'cancel my booking',
  'one more stop',
  'la parada del bus',
  'a la baja',
  'baja',
  'baja?',
  'plus de serviettes',
  '',
] as const;

const PERHAPS = [
  'stop it',
  'ok stop this',
  'opt out',
  'take me off the list',
  'unsubscribe me',
  'quiero darme de baja',
  'no me mande',
] as const;

describe('somebody who wants no more texts', () => {
  it.each(SAID)('says so: %s', (text) => {
    expect(wantsNoTexts(text)).not.toBeNull();
    expect(readConsent(text, { language: 'en' }).verdict).not.toBe('yes');
  });

  it.each(NOT_SAID)('does not say so: %s', (text) => {
    expect(wantsNoTexts(text)).toBeNull();
  });

  it.each(PERHAPS)('may say so: %s', (text) => {
    expect(wantsNoTexts(text)).toBe('perhaps');
  });

  it.each(['please stop texting me', 'no more texts', 'STOP!!', 'No me envíe más mensajes'])(
    'says so plainly: %s',
    (text) => {
      expect(wantsNoTexts(text)).toBe('plainly');
    },
  );

  /** An end in the millions of years, before the words had one way to be read each. */
  it.each(['any more ', 'all these ', 'of these ', 'any ', 'more '])(
    'is asked by a text of %j again and again, and answers',
    (words) => {
      for (const start of ['stop ', 'dont send ', 'i dont want ']) {
        expect(wantsNoTexts(`${start}${words.repeat(11)}x`)).toBeNull();
        expect(wantsNoTexts(`${start}${words.repeat(150)}x`)).toBeNull();
      }
    },
  );

  it('says so in any case, with any marks around it, and never with a not before it', () => {
    const marks = fc.stringMatching(/^[ !.?,…-]{0,5}$/);
    fc.assert(
      fc.property(fc.constantFrom(...SAID), marks, marks, (text, before, after) => {
        expect(wantsNoTexts(`${before}${text.toUpperCase()}${after}`)).not.toBeNull();
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...SAID),
        fc.constantFrom('do not', "don't", 'why'),
        (text, no) => {
          expect(wantsNoTexts(`${no} ${text}`)).toBeNull();
        },
      ),
    );
  });

  it('is a closed grammar: other words beside it make it something else', () => {
    const word = fc.constantFrom('towels', 'tomorrow', 'booking', 'breakfast', 'wife', 'and', 'by');
    fc.assert(
      fc.property(fc.constantFrom(...SAID), word, (text, other) => {
        expect(wantsNoTexts(`${text} ${other}`)).toBeNull();
        expect(wantsNoTexts(`${other} ${text}`)).toBeNull();
      }),
    );
  });
});
