import type { CampaignFields, CampaignFinding } from './campaign-fields.ts';
import { hasLink, hasOptOut, lacksBrand } from './embedded.ts';

interface Wanted {
  readonly code: string;
  readonly severity: CampaignFinding['severity'];
  isThere(campaign: CampaignFields): boolean;
  readonly message: string;
  readonly remedy: string;
}

/** Where people agree: a reviewer has to be able to follow them there. */
const PLACE =
  /\b(call(?:s|ed|er|ers|ing)?|phone[sd]?|dial\w*|website|web ?site|online|form|checkout|text(?:s|ed|ing)? [A-Z]{3,}|keyword|app|in person|store|desk|paper|contract|verbal(?:ly)?|agent)\b/i;
const CONSENT =
  /\b(agree\w*|consent\w*|opt(?:s|ed|ing)?[ -]?in|accept\w*|says? yes|answers? yes|check(?:s|ing)? (?:a|the) box|permission)\b/i;
const HELP = /\bHELP\b/i;
const RATES = /\b(?:message|msg|text)s?\b[^.]{0,30}\brates?\b/i;
const FREQUENCY =
  /\bfrequency\b|\b(?:one|a single|\d+) (?:text|message|msg)s? (?:per|a|each|for)\b|\brecurring\b/i;
const SHARES = /\b(?:shar(?:e|es|ed|ing)|s[eo]ll(?:s|ing)?)\b[^.]{0,80}\bthird part(?:y|ies)\b/i;
const DOES_NOT = /\b(?:not|never|no|nor|without)\b/i;

/** What every opt-in description has to say; each of these is a usual reason of rejection. */
const WANTED: readonly Wanted[] = [
  {
    code: 'flow-vague-place',
    severity: 'error',
    isThere: ({ messageFlow }) => PLACE.test(withoutUrls(messageFlow)),
    message:
      'The opt-in description does not say where people agree: on a call, a website, a form.',
    remedy: 'Say where, and what they see or hear there, word for word.',
  },
  {
    code: 'flow-vague-consent',
    severity: 'error',
    isThere: ({ messageFlow }) => CONSENT.test(withoutUrls(messageFlow)),
    message: 'The opt-in description does not say that people agree, nor how.',
    remedy: 'Say what is asked of them, and what they answer.',
  },
  {
    code: 'flow-without-brand',
    severity: 'error',
    isThere: ({ messageFlow, brand }) => !lacksBrand(messageFlow, brand),
    message: 'The opt-in description does not name the brand.',
    remedy: 'Name it as it is registered.',
  },
  {
    code: 'flow-without-opt-out',
    severity: 'error',
    isThere: ({ messageFlow }) => hasOptOut(withoutUrls(messageFlow)),
    message: 'The opt-in description does not say how to opt out.',
    remedy: "Add 'Reply STOP to opt out.'",
  },
  {
    code: 'flow-without-help',
    severity: 'warning',
    isThere: ({ messageFlow }) => HELP.test(messageFlow),
    message: 'The opt-in description does not say how to get help.',
    remedy: "Add 'Reply HELP for help.'",
  },
  {
    code: 'flow-without-rates',
    severity: 'warning',
    isThere: ({ messageFlow }) => RATES.test(messageFlow),
    message: 'The opt-in description does not mention costs.',
    remedy: "Add 'Message and data rates may apply.'",
  },
  {
    code: 'flow-without-frequency',
    severity: 'warning',
    isThere: ({ messageFlow }) => FREQUENCY.test(messageFlow),
    message: 'The opt-in description does not say how often texts come.',
    remedy: "Add it, like 'One message per request.'",
  },
  {
    code: 'flow-shares-consent',
    severity: 'error',
    isThere: ({ messageFlow }) => !sharesConsent(messageFlow),
    message: 'The opt-in description says that numbers or consent are shared with third parties.',
    remedy: 'Consent counts for the brand alone: do not share it, and say so.',
  },
  {
    code: 'flow-without-evidence',
    severity: 'warning',
    isThere: ({ messageFlow, privacyPolicyUrl, termsUrl }) =>
      !/\b(call|phone|verbal|spoken)/i.test(messageFlow) ||
      hasLink(without(messageFlow, privacyPolicyUrl, termsUrl)),
    message: 'People agree by voice, and nothing shows a reviewer how.',
    remedy: 'Put the transcripts on a public page and link it in the opt-in description.',
  },
];

export function checkFlow(campaign: CampaignFields): CampaignFinding[] {
  return WANTED.filter((wanted) => !wanted.isThere(campaign)).map(
    ({ code, severity, message, remedy }) => ({
      code,
      severity,
      field: 'messageFlow',
      sample: null,
      message,
      remedy,
    }),
  );
}

/** An address like `…/opt-in` is no sentence that says so. */
function withoutUrls(text: string): string {
  return text.replace(/\bhttps?:\/\/\S+/gi, '');
}

function sharesConsent(flow: string): boolean {
  return flow
    .split(/(?<=[.!?])\s/)
    .some((sentence) => SHARES.test(sentence) && !DOES_NOT.test(sentence));
}

function without(text: string, ...parts: readonly (string | null)[]): string {
  return parts.reduce<string>(
    (left, part) => (part === null ? left : left.replaceAll(part, '')),
    text,
  );
}
