import type { Business } from './business.ts';
import { CAMPAIGN_LIMITS } from './campaign-fields.ts';
import { fitList, fitText } from './fit-text.ts';
import type { PlannedText } from './planned-texts.ts';

/** How callers come to agree: what they are asked, what counts as yes, and what follows. */
export function writeFlow(texts: readonly PlannedText[], business: Business): string {
  const after = [
    'A caller may also ask for a text; that request is the consent.',
    'The text goes to the number the caller phones from, or to one the caller gives and confirms.',
    "Each consent is kept with the question, the caller's words, the number and the time.",
    'One message per request, so message frequency varies. Message and data rates may apply.',
    'Reply STOP to opt out, HELP for help. Agreeing is optional.',
    ...(business.keepsNumbersPrivate
      ? ['Mobile numbers and consent are not shared with third parties.']
      : []),
    ...linked('Example transcripts', business.evidenceUrl),
    ...linked('Privacy policy', business.privacyPolicyUrl),
    ...linked('Terms', business.termsUrl),
  ].join(' ');
  const opening = `People phone ${business.brand} and speak with its voice agent; they agree by voice.`;
  const room = CAMPAIGN_LIMITS.messageFlow.max - opening.length - after.length - 2;
  return [opening, fitText(waysIn(texts, room).join(' '), room), after].join(' ');
}

function linked(what: string, url: string | null): string[] {
  return url === null ? [] : [`${what}: ${url}`];
}

const ON_YES =
  'The text is sent only if the caller agrees, as in “yes, please”; an unclear answer is asked about once more, and without a clear yes nothing is sent.';

/** The question, and where there is none the basis, within `room` characters and the blanks. */
function waysIn(texts: readonly PlannedText[], room: number): string[] {
  const asked = texts.filter((text) => text.when === 'confirmed');
  const unasked = texts.filter((text) => text.when === 'matched');
  const basis = fitText([...new Set(unasked.map((text) => text.basis))].join('; '), 260);
  const onBasis = `Without a question, callers who ask about ${fitList(topicsOf(unasked), 120, 'or')} are texted on this basis: ${endOf(basis)}`;
  const left = unasked.length === 0 ? room : room - onBasis.length - 1;
  const [first] = asked;
  const ways = first ? [question(first, asked, left - ON_YES.length - 2), ON_YES] : [];
  return [...ways, ...(unasked.length === 0 ? [] : [onBasis])];
}

function question(first: PlannedText, asked: readonly PlannedText[], room: number): string {
  const offer = fitText(first.offer, 200);
  const start = 'When a caller asks about ';
  const end = `, the agent asks, for example: “${offer}”`;
  const left = Math.max(20, room - start.length - end.length);
  return `${start}${fitList(topicsOf(asked), left, 'or')}${end}`;
}

function topicsOf(texts: readonly PlannedText[]): string[] {
  return [...new Set(texts.map((text) => fitText(text.topic.name, 80)))];
}

function endOf(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
