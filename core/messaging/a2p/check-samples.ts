import type { CampaignFields, CampaignFinding } from './campaign-fields.ts';
import { hasLink, hasOptOut, hasPhone, lacksBrand, shortLinkIn } from './embedded.ts';

type Found = Omit<CampaignFinding, 'field' | 'sample'> & { readonly sample?: number };

/** What gets samples refused. A reviewer compares them with the description and with one another. */
export function checkSamples(campaign: CampaignFields): CampaignFinding[] {
  const found = [
    ...campaign.messageSamples.flatMap((sample, index) => oneSample(sample, index + 1)),
    ...together(campaign),
    ...embedded(campaign),
  ];
  return found.map((finding) => ({ sample: null, ...finding, field: 'messageSamples' }));
}

/** Tokens as we and others write them. `[name]` is how reviewers want a value that varies. */
const UNFILLED = /\$\{[^}\n]*\}|\{\{[^}\n]*\}\}|<<[^>\n]*>>|%[a-z_]{2,}%|(?<![\w$])\$[a-z_]\w+/i;
const PLACEHOLDER =
  /\b(?:lorem ipsum|foo ?bar|asdf|x{4,}|tbd|todo|sample (?:text|message)|test message)\b/i;

function oneSample(sample: string, n: number): Found[] {
  const found: Found[] = [];
  const token = UNFILLED.exec(sample)?.[0];
  if (token !== undefined) {
    found.push({
      code: 'sample-unfilled-token',
      severity: 'error',
      sample: n,
      message: `Sample ${n} still has the token ${token}.`,
      remedy: 'Put in what a caller would read, or the name of the value in brackets: [date].',
    });
  }
  const short = shortLinkIn(sample);
  if (short !== null) {
    found.push({
      code: 'sample-short-link',
      severity: 'error',
      sample: n,
      message: `Sample ${n} has a link of ${short}, which everybody can use: carriers filter it.`,
      remedy: "Link to the brand's own domain, in full.",
    });
  }
  if (PLACEHOLDER.test(sample)) {
    found.push({
      code: 'sample-placeholder',
      severity: 'error',
      sample: n,
      message: `Sample ${n} looks like a placeholder.`,
      remedy: 'Use a text that is really sent.',
    });
  }
  return found;
}

function together({ brand, messageSamples }: CampaignFields): Found[] {
  const found: Found[] = [];
  if (brand !== null && messageSamples.every((sample) => lacksBrand(sample, brand))) {
    found.push({
      code: 'sample-without-brand',
      severity: 'error',
      message: `No sample names the brand “${brand}”.`,
      remedy: 'Begin at least one with it, in the template too.',
    });
  }
  if (!messageSamples.some(hasOptOut)) {
    found.push({
      code: 'sample-without-opt-out',
      severity: 'error',
      message: 'No sample says how to stop getting texts.',
      remedy: "Add 'Reply STOP to opt out.' to at least one, in the template too.",
    });
  }
  const different = new Set(messageSamples.map((sample) => sample.trim().toLowerCase()));
  if (different.size < messageSamples.length) {
    found.push({
      code: 'samples-alike',
      severity: 'warning',
      message: 'Two samples are the same.',
      remedy: 'Show different texts, so that a reviewer sees what is sent.',
    });
  }
  return found;
}

/** Both ways: what is declared has to be seen, and what is seen has to be declared. */
function embedded(campaign: CampaignFields): Found[] {
  return [
    ...declared('link', 'HasEmbeddedLinks', campaign.hasEmbeddedLinks, campaign, hasLink),
    ...declared('phone', 'HasEmbeddedPhone', campaign.hasEmbeddedPhone, campaign, hasPhone),
  ];
}

function declared(
  what: 'link' | 'phone',
  field: string,
  isDeclared: boolean,
  { messageSamples }: CampaignFields,
  has: (text: string) => boolean,
): Found[] {
  const words = what === 'link' ? 'a link' : 'a phone number';
  const first = messageSamples.findIndex(has);
  if (first >= 0 && !isDeclared) {
    return [
      {
        code: what === 'link' ? 'links-not-declared' : 'phone-not-declared',
        severity: 'error',
        sample: first + 1,
        message: `Sample ${first + 1} has ${words}, but ${field} says there is none.`,
        remedy: `Set ${field} to true.`,
      },
    ];
  }
  if (first >= 0 || !isDeclared) return [];
  return [
    {
      code: what === 'link' ? 'links-not-shown' : 'phone-not-shown',
      severity: 'error',
      message: `${field} says that texts have ${words}, but no sample has one.`,
      remedy: `Add a sample with ${words}, or set ${field} to false.`,
    },
  ];
}
