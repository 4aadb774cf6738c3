/**
 * What somebody may put around it. Nothing else may stand beside it: 'stop texting me and call me'
 * and 'do not stop' are for the conversation.
 */
const AROUND =
  /^(?:(?:please|pls|ok|okay|hey|hi|hello|just|now|por favor|si?l vous plait|svp|thanks|thank you|gracias|merci|already|immediately) )+|(?: (?:please|pls|now|right now|already|immediately|at once|thanks|thank you|por favor|gracias|si?l vous plait|svp|merci))+$/g;

const TEXTS = '(?:texts?|text messages?|messages?|sms|messaging)';
const WHOSE = '(?:(?:any|all|more|any more|these|those|the|your|of these|of your|all these) )*';

/** Each has to be the whole of what was written. */
const SAYINGS: readonly RegExp[] = [
  // English.
  /(?:stop )*stop(?: all| it| this| that)?/,
  /(?:can|could|would|will) you stop(?: (?:it|this))?/,
  /(?:(?:can|could|would|will) you |i want you to |i need you to )?(?:please )?stop (?:texting|messaging|contacting|bothering|spamming|writing)(?: to)?(?: me| us)?(?: again| any ?more)?/,
  RegExp(
    `(?:(?:can|could|would|will) you )?(?:please )?stop (?:sending (?:me |us )?)?${WHOSE}${TEXTS}(?: to me| to us)?`,
  ),
  /(?:can you |i want to |please )?unsubscribe(?: me| us)?(?: from (?:this|these|all|your|the|it)(?: list| texts| messages)?)?/,
  /(?:i want to |i would like to |id like to |let me )?opt(?: me| us)? out(?: of (?:this|these|all|your|the|it)(?: list| texts| messages)?)?/,
  /(?:take|remove|get) (?:me|us|my number) (?:off|from|off of) (?:this|your|the)(?: list| texts| messages| text list)?/,
  /(?:do not|dont|never) (?:text|message|sms|contact|write to) (?:me|us)(?: again| any ?more| ever| ever again)?/,
  RegExp(`(?:do not|dont) send (?:me |us )?${WHOSE}${TEXTS}`),
  RegExp(`no more ${TEXTS}(?: to me)?`),
  RegExp(`i (?:do not|dont) want (?:to (?:get|receive) )?${WHOSE}${TEXTS}(?: from you)?`),
  RegExp(`i want to stop (?:getting|receiving) ${WHOSE}${TEXTS}`),
  // Spanish.
  /(?:deje[ns]?|para|pare|paren) de (?:enviar|mandar|escribir)(?:me|nos)?(?: (?:mas|estos|sus))*(?: mensajes| textos| sms)?/,
  /no (?:me|nos) (?:envie|envies|envien|mande|mandes|manden|escriba|escribas|escriban)(?: (?:mas|estos|sus))*(?: mensajes| textos| sms)?/,
  /(?:no (?:quiero )?(?:recibir )?mas|no quiero) (?:mensajes|textos|sms)/,
  /(?:quiero |de(?:n)?me de )?(?:darme de )?baja/,
  // French.
  /(?:arretez|arrete|cessez) (?:de (?:m|nous |me )(?: )?(?:envoyer|ecrire|texter)(?: (?:des|ces|vos|de))*(?: messages?| sms| textos?)?|(?:les|ces|vos) (?:messages|sms|textos))/,
  /ne (?:m|nous |me )(?:envoyez|envoie|ecrivez|ecris) plus(?: (?:de|rien))*(?: messages?| sms| textos?)?/,
  /(?:je ne veux )?plus de (?:messages|sms|textos)/,
  /(?:desabonnez|desinscrivez|retirez) moi(?: de (?:la|votre) liste)?/,
].map((saying) => RegExp(`^(?:${saying.source})$`));

/**
 * Whether somebody wrote, in whatever words, that they want no more texts. It is no keyword (only
 * those are, since carriers and Twilio hear nothing else either), so it ends nothing by itself: they
 * are told the word that does. A closed grammar over all they wrote, in the languages we answer in.
 *
 * @example wantsNoTexts('Please stop texting me!') // true
 * @example wantsNoTexts("Don't stop") // false
 */
export function wantsNoTexts(text: string): boolean {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const core = words.replaceAll(AROUND, '');
  return [words, core].some((one) => SAYINGS.some((saying) => saying.test(one)));
}
