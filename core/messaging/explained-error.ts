/** What went wrong with a message, for a person. */
export interface ExplainedError {
  /** Twilio's code, or a word of ours. */
  readonly code: string;
  /** What happened, as a sentence. */
  readonly meaning: string;
  /** Where it comes from; null where the meaning says so already. */
  readonly cause: string | null;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}
