/** What an import did, in words a builder reads. Shown in the app and on the command line. */
export interface ImportReport {
  readonly counts: ImportCounts;
  readonly lines: readonly ReportLine[];
}

export interface ImportCounts {
  readonly topics: number;
  readonly templates: number;
  readonly variants: number;
  readonly attributes: number;
  readonly entities: number;
  readonly variables: number;
  readonly handoffs: number;
  readonly functions: number;
  readonly smsActions: number;
  readonly handoffActions: number;
}

export interface ReportLine {
  /** `not converted`: kept, but as text or as a raw file. Nothing is ever dropped silently. */
  readonly kind: 'came in' | 'converted' | 'not converted' | 'note';
  /** A file, or a topic or template in quotes. */
  readonly where: string;
  readonly what: string;
  readonly why: string;
}

/** Called as an import goes on, for a progress bar. */
export type OnProgress = (progress: ImportProgress) => void;

export interface ImportProgress {
  readonly stage: 'reading files' | 'reading values' | 'reading topics' | 'saving';
  readonly done: number;
  readonly total: number;
}
