import type { Keyword } from './read-keyword.ts';

type Replies = Readonly<Record<Keyword, (name: string) => string>>;

const ENGLISH: Replies = {
  stop: (name) =>
    `${name}: you will get no more texts from this number. Reply START to get them again.`,
  start: (name) =>
    `${name}: you will get our texts again. Reply HELP for help, STOP to get no more.`,
  help: (name) =>
    `${name}: we text only what you ask for or agree to. Reply STOP to get no more, START to get them again. Message and data rates may apply.`,
};

const SPANISH: Replies = {
  stop: (name) =>
    `${name}: no recibirá más mensajes de este número. Responda START para volver a recibirlos.`,
  start: (name) =>
    `${name}: volverá a recibir nuestros mensajes. Responda HELP para obtener ayuda, STOP para no recibir más.`,
  help: (name) =>
    `${name}: solo enviamos lo que usted pide o acepta. Responda STOP para no recibir más, START para volver a recibirlos. Pueden aplicarse tarifas de mensajes y datos.`,
};

const FRENCH: Replies = {
  stop: (name) =>
    `${name} : vous ne recevrez plus de SMS de ce numéro. Répondez START pour en recevoir à nouveau.`,
  start: (name) =>
    `${name} : vous recevrez à nouveau nos SMS. Répondez HELP pour de l'aide, STOP pour ne plus en recevoir.`,
  help: (name) =>
    `${name} : nous n'envoyons que ce que vous demandez ou acceptez. Répondez STOP pour ne plus en recevoir, START pour en recevoir à nouveau. Des frais peuvent s'appliquer.`,
};

const LANGUAGES: Readonly<Record<string, Replies>> = { en: ENGLISH, es: SPANISH, fr: FRENCH };

/** What is texted back to a keyword. `language` is BCP 47; English where we have no other. */
export function keywordReply(keyword: Keyword, name: string, language: string): string {
  const replies = LANGUAGES[language.slice(0, 2).toLowerCase()] ?? ENGLISH;
  return replies[keyword](name);
}
