import type { TurnNote } from '../../core/conversation/effects.ts';
import type { ConversationId, ProjectId, VariantId } from '../../core/ids.ts';
import type { Environment } from '../../core/phone.ts';
import type { ApiError } from '../api/api-error.ts';
import type { ServerApi } from '../api/server-api.ts';
import type { Simulation } from './simulation.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';
import type { Turn } from '../api/conversation-views.ts';

/** What a test call is made with; changing any of it starts a new call. */
export interface CallSettings extends Simulation {
  readonly environment: 'draft' | Environment;
  readonly variantId: VariantId | null;
  /** E.164; empty: withheld. */
  readonly caller: string;
  readonly language: string;
}

export interface CallLine {
  readonly key: string;
  readonly from: 'agent' | 'caller';
  readonly text: string;
  /** Under the last line of a turn: what happened at the gates. */
  readonly notes: readonly TurnNote[];
}

/** On the phone, beside the texts of the call: what its owner wrote, and what came back at once. */
export interface PhoneLine {
  readonly key: string;
  readonly from: 'phone' | 'sender';
  readonly text: string;
  /** How many messages had come before it. */
  readonly after: number;
  /** Why it was not taken in; null when it was. */
  readonly problem: string | null;
}

export interface CallState {
  readonly settings: CallSettings;
  readonly conversationId: ConversationId | null;
  readonly phase: 'idle' | 'starting' | Turn['phase'];
  readonly lines: readonly CallLine[];
  readonly messages: readonly MessageView[];
  readonly phone: readonly PhoneLine[];
  /** All notes of the call, in order: what the canvas lights up. */
  readonly notes: readonly TurnNote[];
  readonly isAnswering: boolean;
  readonly error: ApiError | null;
  /** Said, but not answered: said again by `retry`, under the same event id. */
  readonly unanswered: { readonly text: string; readonly eventId: string } | null;
}

export interface TestCallOptions {
  readonly projectId: ProjectId;
  readonly api: Pick<ServerApi, 'conversations'>;
  readonly settings: CallSettings;
  newEventId(): string;
}
