/** The fields of an A2P campaign that people write, under the names that Twilio gives them. */
export interface CampaignFields {
  /** Null: nobody has said it, since Twilio's campaign does not; then no text is missed in. */
  readonly brand: string | null;
  /** `UsAppToPersonUsecase`, like `CUSTOMER_CARE`. */
  readonly useCase: string;
  readonly description: string;
  /** How people come to agree. */
  readonly messageFlow: string;
  readonly messageSamples: readonly string[];
  readonly hasEmbeddedLinks: boolean;
  readonly hasEmbeddedPhone: boolean;
  readonly privacyPolicyUrl: string | null;
  readonly termsUrl: string | null;
  /** What is texted back to the keywords; null: none is given. */
  readonly optInMessage: string | null;
  readonly optOutMessage: string | null;
  readonly helpMessage: string | null;
  readonly optInKeywords: readonly string[];
  readonly optOutKeywords: readonly string[];
  readonly helpKeywords: readonly string[];
}

/** One whose brand is known. */
export interface NamedCampaign extends CampaignFields {
  readonly brand: string;
}

/**
 * Twilio's limits, in characters. Its description holds them as prose only, so nobody but us would
 * notice before a reviewer does.
 */
export const CAMPAIGN_LIMITS = {
  description: { min: 40, max: 4_096 },
  messageFlow: { min: 40, max: 2_048 },
  sample: { min: 20, max: 1_024 },
  samples: { min: 2, max: 5 },
  /** `OptInMessage`, `OptOutMessage`, `HelpMessage`. */
  reply: { min: 20, max: 320 },
  /** All keywords of one kind, with commas between them. */
  keywords: { max: 255 },
} as const;

/** Blanks around a text are not words, and some letters are two units: neither helps a short one. */
export function seenLength(text: string): number {
  return Array.from(text.trim()).length;
}

/** Something in a campaign's fields that gets it refused, or likely so. */
export interface CampaignFinding {
  /** Stable, kebab-case, documented in docs/a2p.md. */
  readonly code: string;
  /** Errors are refused for certain; warnings are usual reasons of rejection. */
  readonly severity: 'error' | 'warning';
  readonly field: 'brand' | 'description' | 'messageFlow' | 'messageSamples' | 'urls' | 'keywords';
  /** Which sample, from 1; null when it is about all of them, or none. */
  readonly sample: number | null;
  readonly message: string;
  readonly remedy: string;
}
