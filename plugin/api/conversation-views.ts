import type { Effect, TurnNote } from '../../core/conversation/effects.ts';
import type { ConversationId, ReleaseId, VariantId } from '../../core/ids.ts';
import type { Environment } from '../../core/phone.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { OptOutWords } from '../../core/messaging/opt-out-views.ts';
import type { ReceivedView } from '../../core/messaging/received-views.ts';
import type { MessageView, MessageLife } from '../../core/messaging/message-views.ts';
import type { HeldBy } from '../../core/messaging/pause-views.ts';

export interface Turn {
  readonly conversationId: ConversationId;
  readonly turn: number;
  readonly say: readonly string[];
  readonly effects: readonly Effect[];
  readonly notes: readonly TurnNote[];
  readonly phase: 'open' | 'handed off' | 'ended';
  readonly messages: readonly MessageView[];
  readonly problems: readonly Problem[];
}

export interface ConversationSummary {
  readonly id: ConversationId;
  readonly environment: 'draft' | Environment;
  readonly releaseId: ReleaseId;
  /** Null: the draft of a test call. */
  readonly releaseNumber: number | null;
  readonly channel: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly caller: string | null;
  readonly language: string;
  readonly variantId: VariantId | null;
  readonly phase: Turn['phase'];
  /** What came of it: `handed off` also once the call has ended. */
  readonly outcome: Turn['phase'] | 'cut off';
  /** Whose it is: a caller's, a test call, or a scenario that ran by itself. */
  readonly run: 'call' | 'test' | 'scenario';
  /** How many texts it sent; in lists only. */
  readonly messages?: number;
}

export interface TranscriptLine {
  readonly seq: number;
  readonly at: string;
  readonly who: 'agent' | 'caller' | 'system';
  readonly text: string;
  readonly notes: readonly TurnNote[];
}

export interface ConversationView {
  readonly conversation: ConversationSummary;
  readonly transcript: readonly TranscriptLine[];
  readonly messages: readonly (MessageView &
    Partial<MessageLife> & {
      readonly heldBy?: HeldBy | null;
      readonly optOut?: OptOutWords | null;
    })[];
  /** STOP, START and HELP that were texted back to its messages, the oldest first. */
  readonly keywords: readonly ReceivedView[];
}

/** A turn somebody took, or a message that came further; `seq` is what a feed resumes from. */
export type ConversationNews =
  | { readonly seq: number; readonly kind: 'turn'; readonly turn: Turn }
  | { readonly seq: number; readonly kind: 'message'; readonly message: MessageView };
