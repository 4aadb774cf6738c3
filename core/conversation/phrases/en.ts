import type { Phrases } from './phrases.ts';
import { joinChoices } from './join-choices.ts';

export const english: Phrases = {
  offer: (title) => `Would you like me to text you the ${title}?`,
  offerChoice: (titles) =>
    `I can text you the ${joinChoices(titles, 'or the')}. Which would you like?`,
  whichOne: (titles) => `Which one shall I text you: the ${joinChoices(titles, 'or the')}?`,
  askAgain: (title, ending, isCaller) =>
    isCaller
      ? `Just to be sure: shall I text the ${title} to the number you are calling from, ending ${ending}?`
      : `Just to be sure: shall I text the ${title} to the number ending ${ending}?`,
  askNumber: (title) => `I can text you the ${title}. Which mobile number should it go to?`,
  askNumberAgain: 'Sorry, I did not get that. Could you say the mobile number digit by digit?',
  notMobile: 'That number cannot receive texts. Is there a mobile number I could use?',
  readBack: (number, title) => `I have ${number}. Shall I text the ${title} there?`,
  plus: 'plus',
  acknowledge: 'Done, it is on its way.',
  waitsUntil: (clock) =>
    `The text will be sent at ${twelveHours(clock)} local time, when texts to that number may go out again.`,
  waitsForHours: 'The text will be sent later, when texts to that number may go out again.',
  waitsForUs:
    'Texts cannot be sent at the moment. If they can again soon, this one will still be sent.',
  declined: 'No problem.',
  dropped: "All right, I won't send it.",
  alreadySent: 'I have already sent that to you.',
  alreadyNoted: 'That text is noted already, and is not sent twice.',
  cannotSend: "I'm sorry, I can't text that right now.",
  couldNotSend: "I'm sorry, the text could not be sent to that number.",
  optedOut: "That number has opted out of our texts, so I can't text it.",
  disambiguate: (first, second) => `Is this about ${first}, or about ${second}?`,
  offerHandoff: (name) => `I'm sorry I can't help with that. Shall I put you through to ${name}?`,
  handingOff: 'One moment, I am putting you through.',
  anythingElse: 'Is there anything else I can help you with?',
  replyStop: 'Reply STOP to get no more texts.',
};

/** @example twelveHours('08:30') // '8:30 AM' */
function twelveHours(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const hour = hours % 12 === 0 ? 12 : hours % 12;
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hour}${past} ${hours < 12 ? 'AM' : 'PM'}`;
}
