import type { CampaignFields, CampaignFinding } from './campaign-fields.ts';
import type { OptInTranscript } from './opt-in-transcript.ts';

/** The text of a registration, what is still against it, and the document to hand in with it. */
export interface WrittenRegistration {
  readonly campaign: CampaignFields;
  readonly findings: readonly CampaignFinding[];
  /** What has to be put into the templates, so that what is sent is what was registered. */
  readonly toDo: readonly string[];
  /** How many calls it shows, by where they come from. */
  readonly calls: Readonly<Record<OptInTranscript['source'], number>>;
  /** Without an ending. */
  readonly fileName: string;
  readonly markdown: string;
  readonly pdfBase64: string;
  /** False: letters of some writings, like Arabic or Chinese, stand as “?” in the PDF; the Markdown has them. */
  readonly pdfHasAllLetters: boolean;
}
