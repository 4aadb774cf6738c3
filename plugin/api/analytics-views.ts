import type { ExplainedError } from '../../core/messaging/explained-error.ts';
import type { Figures } from '../../core/messaging/figures.ts';
import type { Outcome } from '../../core/messaging/outcomes.ts';
import type { Environment } from '../../core/phone.ts';
import type { ConversationSummary } from './conversation-views.ts';

/** What the server answers about figures and single messages. Days are YYYY-MM-DD in UTC. */

export type Traffic = 'callers' | 'tests' | 'all';

export interface SpanInput {
  readonly from: string;
  readonly to: string;
  readonly environment?: 'draft' | Environment;
  readonly traffic: Traffic;
}

export interface SummaryFigures extends Figures {
  readonly apiFailures: number;
  /** Texted back to STOP, START and HELP: in none of the other figures. */
  readonly keywordAnswers: number;
  readonly keywordSegments: number;
}
export interface SummaryView {
  readonly current: SummaryFigures;
  /** Of as many days right before. */
  readonly before: SummaryFigures;
}
export interface DayFigures extends SummaryFigures {
  readonly day: string;
}
export interface FunnelView {
  readonly matched: number;
  readonly offered: number;
  readonly agreed: number;
  readonly queued: number;
  readonly delivered: number;
}
export interface ErrorFigure extends ExplainedError {
  readonly messages: number;
  readonly apiFailures: number;
}
export interface BreakdownRow extends Figures {
  readonly key: string;
  readonly title: string | null;
}
export type BreakdownBy = 'template' | 'topic' | 'sender' | 'environment';
export type BreakdownView = Readonly<Record<BreakdownBy, readonly BreakdownRow[]>>;

export interface ConversationFilter {
  readonly environment?: 'draft' | Environment;
  /** What came of it; `handed off` also once the call has ended. */
  readonly outcome?: ConversationSummary['outcome'];
  /** One of its texts, at least, came to this; or it has any text at all, or none. */
  readonly text?: Outcome | 'any' | 'none';
  /** Part of the caller's number: digits; with a `+`, its beginning. */
  readonly number?: string;
  /** E.164. */
  readonly caller?: string;
  readonly from?: string;
  readonly to?: string;
  readonly traffic?: Traffic;
}

export interface MessageFilter {
  readonly outcome?: Outcome;
  readonly environment?: 'draft' | Environment;
  readonly templateId?: string;
  /** Part of the number: digits; with a `+`, its beginning. */
  readonly number?: string;
  /** E.164. */
  readonly recipient?: string;
  /** Part of a title. */
  readonly search?: string;
  /** Twilio's, or a word of ours. */
  readonly errorCode?: string;
  readonly from?: string;
  readonly to?: string;
  readonly traffic?: Traffic;
}
