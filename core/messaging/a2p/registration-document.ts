import type { CampaignFields, NamedCampaign } from './campaign-fields.ts';
import type { OptInTranscript } from './opt-in-transcript.ts';

/** A document as parts, so that Markdown and PDF say the same. */
export interface RegistrationDocument {
  readonly title: string;
  readonly parts: readonly DocumentPart[];
}
export type DocumentPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fact'; readonly name: string; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'transcript'; readonly heading: string; readonly transcript: OptInTranscript };

export interface DocumentInput {
  readonly campaign: NamedCampaign;
  readonly transcripts: readonly OptInTranscript[];
  /** What it was made from, like `release 4 of Harbour Hotels`. */
  readonly from: string;
  /** Like `26 November 2026`. */
  readonly on: string;
}

/** How callers opt in, and the calls that show it, for whoever reviews the campaign. */
export function registrationDocument(input: DocumentInput): RegistrationDocument {
  const { campaign, transcripts } = input;
  const yesNo = (is: boolean) => (is ? 'yes' : 'no');
  return {
    title: `${campaign.brand}: how callers opt in to text messages`,
    parts: [
      {
        kind: 'text',
        text: `Written on ${input.on} from ${input.from}. Phone numbers and what callers said about themselves are masked.`,
      },
      { kind: 'heading', text: 'What is sent, and to whom' },
      { kind: 'text', text: campaign.description },
      { kind: 'heading', text: 'How callers agree' },
      { kind: 'text', text: campaign.messageFlow },
      { kind: 'heading', text: 'Sample messages' },
      { kind: 'list', items: campaign.messageSamples },
      { kind: 'fact', name: 'Messages contain links', value: yesNo(campaign.hasEmbeddedLinks) },
      {
        kind: 'fact',
        name: 'Messages contain phone numbers',
        value: yesNo(campaign.hasEmbeddedPhone),
      },
      { kind: 'fact', name: 'Use case', value: campaign.useCase },
      ...policies(campaign),
      { kind: 'heading', text: 'Keywords, and what is texted back' },
      ...allKeywords(campaign),
      { kind: 'heading', text: 'Transcripts' },
      ...(transcripts.length === 0
        ? [{ kind: 'text', text: 'None could be shown.' } as const]
        : transcripts.map((transcript, index) => ({
            kind: 'transcript' as const,
            heading: headingOf(transcript, index + 1),
            transcript,
          }))),
    ],
  };
}

function policies({ privacyPolicyUrl, termsUrl }: CampaignFields): DocumentPart[] {
  const parts: DocumentPart[] = [];
  if (privacyPolicyUrl !== null) {
    parts.push({ kind: 'fact', name: 'Privacy policy', value: privacyPolicyUrl });
  }
  if (termsUrl !== null) parts.push({ kind: 'fact', name: 'Terms', value: termsUrl });
  return parts;
}

function allKeywords(campaign: CampaignFields): DocumentPart[] {
  const ours = [
    ...keywords('Opt-out', campaign.optOutKeywords, campaign.optOutMessage),
    ...keywords('Help', campaign.helpKeywords, campaign.helpMessage),
    ...keywords('Opt-in', campaign.optInKeywords, campaign.optInMessage),
  ];
  return ours.length > 0 ? ours : [{ kind: 'text', text: ANSWERED_BY_TWILIO }];
}

const ANSWERED_BY_TWILIO =
  'STOP, START and HELP are answered by Twilio, in its own words. Whoever texts STOP gets no more texts.';

function keywords(name: string, words: readonly string[], reply: string | null): DocumentPart[] {
  if (words.length === 0 || reply === null) return [];
  return [
    { kind: 'fact', name: `${name} keywords`, value: words.join(', ') },
    { kind: 'fact', name: `${name} message`, value: reply },
  ];
}

const SOURCE_WORDS = {
  call: 'from a real call',
  'test call': 'from a test call',
  example: 'an example, held by the same program that takes the calls',
} as const;

function headingOf({ source, topic, sent, isSimulated }: OptInTranscript, n: number): string {
  const outcome = sent === null ? 'the caller declines, nothing is sent' : 'the caller consents';
  const simulated = isSimulated && source !== 'example' ? ' whose text was simulated' : '';
  return `${n}. ${topic}: ${outcome} (${SOURCE_WORDS[source]}${simulated})`;
}
