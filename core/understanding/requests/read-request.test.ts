import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest } from './read-request.ts';

const ASKS = `
can you text me that?
can you text me
could you text me the directions
could you please text me the address
please text me the link
text me the directions
text me
would you mind texting me that
I was wondering if you could text me the opening hours
is it possible to text me the details
can you send me an SMS confirmation
Could you send me a confirmation text?
can you send me a text with the address
send it to my phone
can you send that to my phone please
send the directions to my mobile
can you send the directions by text
can I get that by text
can I get a text with the booking number
could I have the menu texted to me
I'd like a text with the details
I would like to receive a text message
I want it by text
drop me a text with the address
shoot me a text
yes please text me
what's the address, can you text it to me
can you text us the directions
could that be texted to me
me lo puede mandar por mensaje
¿me puede mandar un mensaje con la dirección?
mándeme un SMS por favor
envíeme la dirección por mensaje
puede enviármelo por SMS
quiero recibir un mensaje
envoyez-moi ça par SMS
vous pouvez me l'envoyer par texto ?
pouvez-vous m'envoyer un SMS
textez-moi l'adresse
je voudrais recevoir un SMS
`;

const DOES_NOT_ASK = `
can you text my wife
text my wife
can you text him the address
send a text to my husband
send it to her phone
can you text them
don't text me
please don't text me
do not send me a text
I'd rather you didn't text me
stop texting me
no need to text me
never text me
I got your text
I got a text from you
did you text me?
you texted me yesterday
why did you text me
who texted me
he texted me
they keep texting me
you said you would text me
text me tomorrow
can you text me later
text me when it is ready
text me if anything changes
send me a text if my table is ready
can you email me that
send it to my email
email me
can you send it on WhatsApp
can you call me
can you text me on my other number
will you text me?
do you text me the confirmation
are you going to text me
do I have to text you
can I text you
I'll text you
I hate texts
what text
how much does a text cost
can you send a taxi
send me a taxi
send someone
can you tell me the address
what is the address
yes
yes please
no

¿me mandó un mensaje?
no me mande mensajes
mándeselo a mi esposa por mensaje
envíemelo por correo
mándeme un mensaje mañana
vous m'avez envoyé un SMS
ne m'envoyez pas de SMS
envoyez-le par mail
envoyez-moi un SMS demain
`;

const linesOf = (table: string) => table.split('\n').slice(1, -1);

describe('a request for a text', () => {
  it.each(linesOf(ASKS))('hears one in "%s"', (text) => {
    expect(readRequest(text)).toMatchObject({ wantsText: true });
  });

  it.each(linesOf(DOES_NOT_ASK))('hears none in "%s"', (text) => {
    expect(readRequest(text)).toMatchObject({ wantsText: false });
  });

  it.each(["don't", 'never', 'do not'])('is turned around by "%s" before it', (negation) => {
    for (const text of linesOf(ASKS).filter((line) => line.startsWith('text me'))) {
      expect(readRequest(`${negation} ${text}`).wantsText).toBe(false);
    }
  });

  it.each(['tomorrow', 'if it rains', 'when it is ready', 'later'])(
    'is not for now with "%s" after it',
    (words) => {
      for (const text of linesOf(ASKS).filter((line) => /text me/.test(line))) {
        expect(`${text} ${words}: ${readRequest(`${text} ${words}`).wantsText}`).toMatch(/false$/);
      }
    },
  );

  it('says why', () => {
    expect(readRequest('can you text me that?').why).toBe('asked with "can you text me"');
    expect(readRequest("don't text me").why).toBe('a negation: "dont"');
    expect(readRequest('did you text me?').why).toBe('says something else: "did you"');
  });

  it('never throws, and hears none in long stories', () => {
    expect(readRequest('text me '.repeat(10_000)).wantsText).toBe(false);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(typeof readRequest(text).wantsText).toBe('boolean');
      }),
    );
  });
});
