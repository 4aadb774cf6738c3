/**
 * A request sends without another question, so its words must be covered like those of a yes: by
 * the words of asking for a text, and by what the topic itself is about. Anything else, a number, a
 * place, a withdrawal, another thing, is offered instead: one more question, and no wrong text.
 */
const REQUEST_WORDS: ReadonlySet<string> = new Set(
  (
    "hi hello hey ok okay yes yeah yep sure please thanks thank cheers just also then so and now again can could would will may might shall should you your ya u i i'd i'll im i'm id we us me my mine get have want need like love prefer " +
    "text texts texted texting message messages sms send sent sending ping shoot drop pop forward it that this those these them one the a an some all of for to on in by via as over about with from at is are be it's that's info information detail details link copy phone mobile cell cellphone handset number up through across actually " +
    'puede puedes podría podrías me enviar envía envíe envíame envíeme mandar manda mande mándame mándeme mándamelo envíamelo mensaje texto por favor el la los las un una lo eso esto a al mi móvil celular teléfono gracias sí quiero quisiera información ' +
    "pouvez pourriez peux vous tu m'envoyer envoyer envoyez envoie moi le les une l' par message texto sur mon portable téléphone s'il plaît te ça cela merci oui je voudrais veux recevoir infos"
  ).split(' '),
);

/** At least one word must ask: 'yes' is none of them. */
const ASKING =
  /^(text|sms|send|messag|ping|shoot|drop|pop|forward|env[ií]|mand|mánd|m'envoy|mensaje)/;

/** Never part of a plain request, not even where the topic's own texts use them. */
const VETOES: ReadonlySet<string> = new Set(
  "no not don't dont never nothing none nevermind forget stop cancel wait unless if when later tomorrow tonight wish without except but or can't cannot won't wouldn't shouldn't didn't haven't isn't email mail whatsapp wife husband son daughter mother father friend him her work office home other another different landline instead nunca nada ni pero si ne pas jamais rien mais".split(
    ' ',
  ),
);

/**
 * Whether the words are nothing but a request for a text about this topic.
 *
 * @param topicText what the topic says of itself: its name, queries, content and template titles
 */
export function isPlainRequest(words: string, topicText: string): boolean {
  const own = new Set(wordsOf(topicText));
  const said = wordsOf(words);
  if (/\d/.test(words) || !said.some((word) => ASKING.test(word))) return false;
  return said.every((word) => !VETOES.has(word) && (REQUEST_WORDS.has(word) || own.has(word)));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}][\p{L}\p{M}']*/gu) ?? []
  );
}
