import type { Phrases } from './phrases.ts';
import { joinChoices } from './join-choices.ts';

export const spanish: Phrases = {
  offer: (title) => `¿Quiere que le envíe por mensaje de texto: ${title}?`,
  offerChoice: (titles) =>
    `Le puedo enviar por mensaje de texto: ${joinChoices(titles, 'o')}. ¿Cuál prefiere?`,
  whichOne: (titles) => `¿Cuál le envío: ${joinChoices(titles, 'o')}?`,
  askAgain: (title, ending, isCaller) =>
    isCaller
      ? `Para confirmar: ¿le envío «${title}» por mensaje al número desde el que llama, terminado en ${ending}?`
      : `Para confirmar: ¿le envío «${title}» por mensaje al número terminado en ${ending}?`,
  askNumber: (title) => `Le puedo enviar «${title}» por mensaje. ¿A qué número de móvil?`,
  askNumberAgain: 'Perdone, no le he entendido. ¿Puede decirme el móvil cifra por cifra?',
  notMobile: 'Ese número no puede recibir mensajes. ¿Hay un móvil que pueda usar?',
  readBack: (number, title) => `Tengo el ${number}. ¿Le envío «${title}» a ese número?`,
  plus: 'más',
  acknowledge: 'Listo, ya va en camino.',
  waitsUntil: (clock) =>
    `El mensaje se enviará ${atHour(clock)}, hora local, cuando se puedan volver a enviar mensajes a ese número.`,
  waitsForHours:
    'El mensaje se enviará más tarde, cuando se puedan volver a enviar mensajes a ese número.',
  waitsForUs:
    'En este momento no se pueden enviar mensajes. Si pronto se puede de nuevo, este se enviará.',
  declined: 'De acuerdo.',
  dropped: 'De acuerdo, no lo envío.',
  alreadySent: 'Ya se lo he enviado.',
  alreadyNoted: 'Ese mensaje ya está anotado y no se envía dos veces.',
  cannotSend: 'Lo siento, ahora no puedo enviar ese mensaje.',
  couldNotSend: 'Lo siento, no se ha podido enviar el mensaje a ese número.',
  optedOut: 'Ese número ha pedido no recibir nuestros mensajes, así que no puedo enviárselo.',
  disambiguate: (first, second) => `¿Se trata de ${first} o de ${second}?`,
  offerHandoff: (name) => `Siento no poder ayudarle con eso. ¿Le paso con ${name}?`,
  handingOff: 'Un momento, le paso.',
  anythingElse: '¿Le puedo ayudar en algo más?',
  replyStop: 'Responda STOP para no recibir más mensajes.',
};

/** @example atHour('08:00') // 'a las 8:00' */
function atHour(clock: string): string {
  const shown = clock.replace(/^0/, '');
  return `${shown.startsWith('1:') ? 'a la' : 'a las'} ${shown}`;
}
