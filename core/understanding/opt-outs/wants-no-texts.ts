/**
 * What somebody may put around it. Nothing else may stand beside it: 'stop texting me and call me'
 * and 'do not stop' are for the conversation.
 */
const AROUND =
  /^(?:(?:please|pls|ok|okay|hey|hi|hello|just|now|por favor|si?l vous plait|svp|thanks|thank you|gracias|merci|already|immediately) )+|(?: (?:please|pls|now|right now|already|immediately|at once|thanks|thank you|por favor|gracias|si?l vous plait|svp|merci))+$/g;

const TEXTS = '(?:texts?|text messages?|messages?|sms|messaging)';
/** Single words, so that there is one way to read any row of them: with two, time doubles with each. */
const WHOSE = '(?:(?:any|all|more|these|those|the|your|of) )*';
/** No saying is longer, by far. What is, is not read: nobody's text may cost more than a moment. */
const LONGEST = 120;

/** Each has to be the whole of what was written. These name our texts, or stop as the keyword does. */
const PLAINLY = wholly([
  // English.
  /(?:stop )*stop(?: all)?/,
  /(?:(?:can|could|would|will) you |i want you to |i need you to )?(?:please )?stop (?:texting|messaging|contacting|bothering|spamming|writing)(?: to)?(?: me| us)?(?: again| any ?more)?/,
  RegExp(
    `(?:(?:can|could|would|will) you )?(?:please )?stop (?:sending (?:me |us )?)?${WHOSE}${TEXTS}(?: to me| to us)?`,
  ),
  /(?:do not|dont|never) (?:text|message|sms|contact|write to) (?:me|us)(?: again| any ?more| ever| ever again)?/,
  RegExp(`(?:do not|dont) send (?:me |us )?${WHOSE}${TEXTS}`),
  RegExp(`no more ${TEXTS}(?: to me)?`),
  RegExp(`i (?:do not|dont) want (?:to (?:get|receive) )?${WHOSE}${TEXTS}(?: from you)?`),
  RegExp(`i want to stop (?:getting|receiving) ${WHOSE}${TEXTS}`),
  // Spanish.
  /(?:deje[ns]?|para|pare|paren) de (?:enviar|mandar|escribir)(?:me|nos)?(?: (?:mas|estos|sus))*(?: mensajes| textos| sms)?/,
  /no (?:me|nos) (?:envie|envies|envien|mande|mandes|manden|escriba|escribas|escriban)(?: (?:mas|estos|sus))* (?:mensajes|textos|sms)/,
  /no (?:me|nos) (?:escriba|escribas|escriban)(?: mas)?/,
  /(?:no (?:quiero )?(?:recibir )?mas|no quiero) (?:mensajes|textos|sms)/,
  // French.
  /(?:arretez|arrete|cessez) (?:de (?:m|nous |me )(?: )?(?:envoyer|ecrire|texter)(?: (?:des|ces|vos|de))*(?: messages?| sms| textos?)?|(?:les|ces|vos) (?:messages|sms|textos))/,
  /ne (?:m|nous |me )(?:envoyez|envoie|ecrivez|ecris) plus(?: (?:de|rien))*(?: messages?| sms| textos?)?/,
  /(?:je ne veux )?plus de (?:messages|sms|textos)/,
]);

/** These may as well be about something else: a topic that knows them comes first. */
const PERHAPS = wholly([
  /(?:stop )*stop (?:it|this|that)/,
  /(?:can|could|would|will) you stop(?: (?:it|this))?/,
  /(?:can you |i want to |please )?unsubscribe(?: me| us)?(?: from (?:this|these|all|your|the|it)(?: list| texts| messages)?)?/,
  /(?:i want to |i would like to |id like to |let me )?opt(?: me| us)? out(?: of (?:this|these|all|your|the|it)(?: list| texts| messages)?)?/,
  /(?:take|remove|get) (?:me|us|my number) (?:off|from|off of) (?:this|your|the)(?: list| texts| messages| text list)?/,
  /no (?:me|nos) (?:envie|envies|envien|mande|mandes|manden)(?: mas)?/,
  /(?:quiero |de(?:n)?me de )(?:darme de )?baja/,
  /(?:desabonnez|desinscrivez|retirez) moi(?: de (?:la|votre) liste)?/,
]);

function wholly(sayings: readonly RegExp[]): RegExp[] {
  return sayings.map((saying) => RegExp(`^(?:${saying.source})$`));
}

/** `perhaps`: so they do, unless it is about something that the agent knows. */
export type NoTexts = 'plainly' | 'perhaps';

/**
 * Whether somebody wrote, in whatever words, that they want no more texts. It is no keyword (only
 * those are, since carriers and Twilio hear nothing else either), so it ends nothing by itself: they
 * are told the word that does. A closed grammar over all they wrote, in the languages we answer in.
 *
 * @example wantsNoTexts('Please stop texting me!') // 'plainly'
 * @example wantsNoTexts('Take me off the list') // 'perhaps'
 * @example wantsNoTexts("Don't stop") // null
 */
export function wantsNoTexts(text: string): NoTexts | null {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words.length > LONGEST) return null;
  const forms = [words, words.replaceAll(AROUND, '')];
  const says = (sayings: readonly RegExp[]) =>
    forms.some((one) => sayings.some((saying) => saying.test(one)));
  if (says(PLAINLY)) return 'plainly';
  return says(PERHAPS) ? 'perhaps' : null;
}
