import type { KeywordsAnsweredBy } from '../keywords-answered-by.ts';
import {
  CAMPAIGN_LIMITS,
  type CampaignFields,
  type CampaignFinding,
  seenLength,
} from './campaign-fields.ts';
import { hasOptOut, lacksBrand } from './embedded.ts';
import { type KeywordKind, keywordKinds } from './keyword-kinds.ts';

type Found = Pick<CampaignFinding, 'code' | 'severity' | 'message' | 'remedy'>;

/**
 * What people can text, and what is texted back. STOP and HELP have to be registered where this product
 * answers them itself, and need not be where Twilio does; START only where it is offered, and then with
 * its answer.
 */
export function checkKeywords(
  campaign: CampaignFields,
  keywordsAnsweredBy: KeywordsAnsweredBy,
): CampaignFinding[] {
  return keywordKinds(campaign)
    .flatMap((kind) => [
      ...(keywordsAnsweredBy === 'twilio' ? [] : missing(kind)),
      ...wrongKeywords(kind),
      ...(kind.reply === null ? [] : wrongReply(kind, kind.reply, campaign.brand)),
    ])
    .map((found) => ({ ...found, field: 'keywords', sample: null }));
}

function missing({ code, name, example, reply, keywords }: KeywordKind): Found[] {
  if (code === 'opt-in' && reply === null && keywords.length === 0) return [];
  const found: Found[] = [];
  if (reply === null) {
    found.push({
      code: `${code}-message-missing`,
      severity: 'error',
      message: `${name}Message is missing: what is texted back to ${example}.`,
      remedy: 'Give the very text that is sent.',
    });
  }
  if (keywords.length === 0) {
    found.push({
      code: `${code}-keywords-missing`,
      severity: 'error',
      message: `${name}Keywords is empty: the words that ${example} stands for.`,
      remedy: `Give all of them, ${example} first.`,
    });
  }
  return found;
}

const ALPHANUMERIC = /^[A-Za-z0-9]+$/;

function wrongKeywords({ code, name, keywords }: KeywordKind): Found[] {
  const found: Found[] = [];
  const wrong = keywords.find((keyword) => !ALPHANUMERIC.test(keyword));
  if (wrong !== undefined) {
    found.push({
      code: `${code}-keywords-not-alphanumeric`,
      severity: 'error',
      message: `${name}Keywords has “${wrong}”, which is not of letters and digits alone.`,
      remedy: 'Write each keyword as one word without blanks or marks.',
    });
  }
  const { length } = keywords.join(',');
  if (length > CAMPAIGN_LIMITS.keywords.max) {
    found.push({
      code: `${code}-keywords-too-long`,
      severity: 'error',
      message: `${name}Keywords has ${length} characters; at most ${CAMPAIGN_LIMITS.keywords.max} are taken.`,
      remedy: 'Leave out the keywords that nobody texts.',
    });
  }
  return found;
}

/** Says that no more texts come. */
const ENDS =
  /\b(?:no (?:more|further)|not (?:receive|get)|unsubscribed|opted out|no (?:recibir|más)|ne (?:recevrez|plus))/i;
const HELP = /\bHELP\b/i;

function wrongReply(kind: KeywordKind, reply: string, brand: string | null): Found[] {
  const { code, name } = kind;
  const found = lengthOf(kind, reply);
  const warn = (what: string, message: string, remedy: string) =>
    found.push({ code: `${code}-message-${what}`, severity: 'warning', message, remedy });
  if (lacksBrand(reply, brand)) {
    warn('without-brand', `${name}Message does not name the brand.`, 'Begin it with the brand.');
  }
  if (code === 'opt-out' && !ENDS.test(reply)) {
    warn(
      'unclear',
      `${name}Message does not confirm that no more texts come.`,
      "Add 'You will get no more texts.'",
    );
  }
  if (code === 'opt-in' && !HELP.test(reply)) {
    warn(
      'without-help',
      `${name}Message does not say how to get help.`,
      "Add 'Reply HELP for help.'",
    );
  }
  if (code !== 'opt-out' && !hasOptOut(reply)) {
    warn(
      'without-opt-out',
      `${name}Message does not say how to stop.`,
      "Add 'Reply STOP to opt out.'",
    );
  }
  return found;
}

function lengthOf({ code, name }: KeywordKind, reply: string): Found[] {
  const { min, max } = CAMPAIGN_LIMITS.reply;
  const seen = seenLength(reply);
  if (seen >= min && reply.length <= max) return [];
  return [
    seen < min
      ? {
          code: `${code}-message-too-short`,
          severity: 'error',
          message: `${name}Message has ${seen} characters; at least ${min} are asked for.`,
          remedy: 'Say who texts, and what the keyword has done.',
        }
      : {
          code: `${code}-message-too-long`,
          severity: 'error',
          message: `${name}Message has ${reply.length} characters; at most ${max} are taken.`,
          remedy: 'Shorten it.',
        },
  ];
}
