import type { Phrases } from './phrases.ts';
import { joinChoices } from './join-choices.ts';

export const french: Phrases = {
  offer: (title) => `Voulez-vous que je vous envoie par SMS : ${title} ?`,
  offerChoice: (titles) =>
    `Je peux vous envoyer par SMS : ${joinChoices(titles, 'ou')}. Lequel souhaitez-vous ?`,
  whichOne: (titles) => `Lequel dois-je vous envoyer : ${joinChoices(titles, 'ou')} ?`,
  askAgain: (title, ending, isCaller) =>
    isCaller
      ? `Pour être sûr : j'envoie « ${title} » par SMS au numéro d'où vous appelez, finissant par ${ending} ?`
      : `Pour être sûr : j'envoie « ${title} » par SMS au numéro finissant par ${ending} ?`,
  askNumber: (title) => `Je peux vous envoyer « ${title} » par SMS. À quel numéro de portable ?`,
  askNumberAgain: "Pardon, je n'ai pas compris. Pouvez-vous dire le numéro chiffre par chiffre ?",
  notMobile: 'Ce numéro ne peut pas recevoir de SMS. Avez-vous un numéro de portable ?',
  readBack: (number, title) => `J'ai le ${number}. J'y envoie « ${title} » par SMS ?`,
  plus: 'plus',
  acknowledge: "C'est fait, le message est en route.",
  waitsUntil: (clock) =>
    `Le SMS sera envoyé à ${hours(clock)}, heure locale, quand les SMS à ce numéro seront de nouveau permis.`,
  waitsForHours:
    'Le SMS sera envoyé plus tard, quand les SMS à ce numéro seront de nouveau permis.',
  waitsForUs:
    'Les SMS ne peuvent pas partir pour le moment. Si cela redevient bientôt possible, celui-ci sera envoyé.',
  declined: 'Très bien.',
  dropped: "Très bien, je ne l'envoie pas.",
  alreadySent: 'Je vous l’ai déjà envoyé.',
  alreadyNoted: "Ce SMS est déjà noté et n'est pas envoyé deux fois.",
  cannotSend: 'Désolé, je ne peux pas envoyer ce message pour le moment.',
  couldNotSend: "Désolé, le SMS n'a pas pu être envoyé à ce numéro.",
  optedOut: 'Ce numéro a demandé à ne plus recevoir nos SMS, je ne peux donc pas y écrire.',
  disambiguate: (first, second) => `S'agit-il de ${first}, ou de ${second} ?`,
  offerHandoff: (name) => `Désolé de ne pas pouvoir vous aider. Je vous passe ${name} ?`,
  handingOff: 'Un instant, je vous mets en relation.',
  anythingElse: 'Puis-je vous aider pour autre chose ?',
  replyStop: 'Répondez STOP pour ne plus recevoir de SMS.',
};

/** @example hours('08:30') // '8 h 30' */
function hours(clock: string): string {
  const [hour, minutes] = clock.split(':');
  return minutes === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minutes}`;
}
