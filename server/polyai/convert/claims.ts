import type { HandoffId, TemplateId } from '../../../core/ids.ts';
import type { Range } from './split-units.ts';

/** A stretch of a topic's instructions that becomes an action; the stretch becomes its prompt. */
export type Claim = SmsClaim | HandoffClaim;

export interface SmsClaim extends Range {
  readonly does: 'sms';
  readonly templateIds: readonly TemplateId[];
  readonly titles: readonly string[];
}

export interface HandoffClaim extends Range {
  readonly does: 'handoff';
  readonly handoffId: HandoffId;
  readonly name: string;
  /** Null: from the topic's `matched`. Otherwise from an outcome of that SMS. */
  readonly after: { readonly sms: SmsClaim; readonly port: 'sent' | 'declined' | 'failed' } | null;
  /** What the agent says before, where the instruction has it. */
  readonly say: string;
}

/** What stays text, and why. */
export interface Unclaimed {
  readonly what: string;
  readonly why: string;
  readonly kind: 'not converted' | 'note';
}

export interface Found<Kind extends Claim> {
  readonly claims: readonly Kind[];
  readonly unclaimed: readonly Unclaimed[];
}
