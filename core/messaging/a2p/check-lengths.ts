import {
  CAMPAIGN_LIMITS,
  type CampaignFields,
  type CampaignFinding,
  seenLength,
} from './campaign-fields.ts';

interface Limits {
  readonly min: number;
  readonly max: number;
}

/** Every field against Twilio's limits. A length counts as people see it when too short. */
export function checkLengths(campaign: CampaignFields): CampaignFinding[] {
  const { description, messageFlow, messageSamples } = campaign;
  return [
    ...lengthOf(description, 'description', 'The description', CAMPAIGN_LIMITS.description),
    ...lengthOf(messageFlow, 'messageFlow', 'The opt-in description', CAMPAIGN_LIMITS.messageFlow),
    ...countOf(messageSamples.length),
    ...messageSamples.flatMap((sample, index) =>
      lengthOf(sample, 'messageSamples', `Sample ${index + 1}`, CAMPAIGN_LIMITS.sample, index + 1),
    ),
  ];
}

function lengthOf(
  text: string,
  field: 'description' | 'messageFlow' | 'messageSamples',
  name: string,
  { min, max }: Limits,
  sample: number | null = null,
): CampaignFinding[] {
  const seen = seenLength(text);
  const place = { severity: 'error', field, sample } as const;
  if (seen < min) {
    return [
      {
        ...place,
        code: CODES[field].short,
        message: `${name} has ${seen} characters; at least ${min} are asked for.`,
        remedy: 'Say more of what is sent, to whom, and why.',
      },
    ];
  }
  if (text.length <= max) return [];
  return [
    {
      ...place,
      code: CODES[field].long,
      message: `${name} has ${text.length} characters; at most ${max} are taken.`,
      remedy: 'Shorten it.',
    },
  ];
}

const CODES = {
  description: { short: 'description-too-short', long: 'description-too-long' },
  messageFlow: { short: 'flow-too-short', long: 'flow-too-long' },
  messageSamples: { short: 'sample-too-short', long: 'sample-too-long' },
} as const;

function countOf(count: number): CampaignFinding[] {
  const { min, max } = CAMPAIGN_LIMITS.samples;
  if (count >= min && count <= max) return [];
  return [
    {
      code: 'sample-count',
      severity: 'error',
      field: 'messageSamples',
      sample: null,
      message: `There are ${count} samples; ${min} to ${max} are asked for.`,
      remedy:
        count < min ? 'Add another text that is really sent.' : 'Leave the least telling out.',
    },
  ];
}
