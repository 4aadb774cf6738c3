import type { CampaignFields, CampaignFinding } from './campaign-fields.ts';
import { lacksBrand, shortLinkIn } from './embedded.ts';

/** Content that carriers forbid or gate, whatever the consent. */
const RESTRICTED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:cannabis|marijuana|cbd|thc|kratom|vap(?:e|es|ing))\b/i, 'cannabis or vaping'],
  [/\b(?:casino|betting|gambl\w+|sweepstakes?|lottery)\b/i, 'gambling or sweepstakes'],
  [
    /\b(?:payday|short[- ]term) loans?\b|\bdebt (?:relief|consolidation)\b|\bcredit repair\b/i,
    'loans or debt relief',
  ],
  [/\b(?:firearms?|ammunition|guns?)\b/i, 'firearms'],
  [/\b(?:crypto(?:currency)?|bitcoin|forex)\b/i, 'cryptocurrency'],
  [/\b(?:tobacco|cigarettes?|cigars?)\b/i, 'tobacco'],
];
const PROMOTES =
  /\b(?:\d+ ?% off|discounts?|promo(?:tion)?s?|special offers?|limited time|coupons?|flash sale|sale ends)\b/i;
const MARKETING_CASES = new Set(['MARKETING', 'MIXED', 'LOW_VOLUME', 'SOLE_PROPRIETOR']);
/** Domains nobody can own: an address there was never filled in. */
const NOT_REAL =
  /^https?:\/\/(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|test|invalid|localhost)(?=[/:?#]|$)/i;

/** Whether the texts sell something, which most use cases do not cover. */
export function advertises(text: string): boolean {
  return PROMOTES.test(text);
}

type Found = Omit<CampaignFinding, 'sample'>;

/** Who sends, why, and under which rules: the description, the content and the policies. */
export function checkPurpose(campaign: CampaignFields): CampaignFinding[] {
  return [...brandAndDescription(campaign), ...content(campaign), ...policies(campaign)].map(
    (finding) => ({ ...finding, sample: null }),
  );
}

function brandAndDescription({ brand, description }: CampaignFields): Found[] {
  if (brand?.trim() === '') {
    return [
      {
        code: 'brand-missing',
        severity: 'error',
        field: 'brand',
        message: 'No brand is named.',
        remedy: 'Write the name under which the business is registered.',
      },
    ];
  }
  const found: Found[] = [];
  if (lacksBrand(description, brand)) {
    found.push({
      code: 'description-without-brand',
      severity: 'error',
      field: 'description',
      message: `The description does not name the brand “${brand}”.`,
      remedy: 'Say who sends the texts, to whom, and why.',
    });
  }
  const words = new Set(description.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  if (words.size < 12) {
    found.push({
      code: 'description-vague',
      severity: 'warning',
      field: 'description',
      message: 'The description says little: reviewers refuse what could stand for any business.',
      remedy: 'Say who sends the texts, who gets them, and what they are about.',
    });
  }
  return found;
}

function content({ useCase, description, messageSamples }: CampaignFields): Found[] {
  const text = [description, ...messageSamples].join('\n');
  const found: Found[] = RESTRICTED.filter(([pattern]) => pattern.test(text)).map(([, what]) => ({
    code: 'content-restricted',
    severity: 'warning',
    field: 'messageSamples',
    message: `The texts mention ${what}, which carriers forbid or allow under conditions only.`,
    remedy: "Read Twilio's messaging policy for it before you submit.",
  }));
  if (!MARKETING_CASES.has(useCase) && advertises(text)) {
    found.push({
      code: 'marketing-not-declared',
      severity: 'warning',
      field: 'messageSamples',
      message: `The texts advertise, but the use case is ${useCase}.`,
      remedy: 'Choose MARKETING or MIXED, or take the advertising out.',
    });
  }
  return found;
}

function policies({ privacyPolicyUrl, termsUrl, messageFlow }: CampaignFields): Found[] {
  const found: Found[] = [];
  const missing = [
    ...(privacyPolicyUrl === null ? (['privacy policy'] as const) : []),
    ...(termsUrl === null ? (['terms'] as const) : []),
  ];
  for (const what of missing) {
    found.push({
      code: what === 'terms' ? 'terms-missing' : 'privacy-missing',
      severity: 'warning',
      field: 'urls',
      message: `There is no link to the ${what}: a campaign without one is refused as a rule.`,
      remedy: `Give the public address of the ${what}, with a part about text messages.`,
    });
  }
  for (const url of [privacyPolicyUrl, termsUrl]) if (url !== null) found.push(...oneUrl(url));
  const short = shortLinkIn(messageFlow);
  if (short !== null) found.push(shortened(short, 'messageFlow'));
  return found;
}

function oneUrl(url: string): Found[] {
  const short = shortLinkIn(url);
  if (short !== null) return [shortened(short, 'urls')];
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(url) || NOT_REAL.test(url)) {
    return [
      {
        code: 'url-not-public',
        severity: 'error',
        field: 'urls',
        message: `${url} is not an address that a reviewer can open.`,
        remedy: "Give the page's full public address.",
      },
    ];
  }
  return [];
}

function shortened(domain: string, field: Found['field']): Found {
  return {
    code: 'url-shortened',
    severity: 'error',
    field,
    message: `A link goes through ${domain}, which everybody can use: reviewers refuse it.`,
    remedy: "Give the address on the brand's own domain, in full.",
  };
}
