import type { ConversationState } from '../../core/conversation/state.ts';
import { type ConversationId, conversationIdSchema, type ReleaseId } from '../../core/ids.ts';
import type { E164 } from '../../core/phone.ts';
import type { ReceivedView } from '../../core/messaging/received-views.ts';
import { runOf } from '../channels/channel.ts';
import type { StoredEnvironment } from '../db/schema.sqlite.ts';
import type { Run } from '../engine/choose-transport.ts';
import type { MessageDetail, MessageView } from '../../core/messaging/message-views.ts';
import type { ConversationRow } from '../runtime/repo.ts';
import type { TurnView } from '../runtime/turn-view.ts';
import type { Cursor } from './page-repo.ts';
import type { TranscriptEntry } from './transcript.ts';

export interface ConversationSummary {
  readonly id: ConversationId;
  readonly environment: StoredEnvironment;
  readonly releaseId: ReleaseId;
  /** Null: the draft of a test call. */
  readonly releaseNumber: number | null;
  readonly channel: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly caller: E164 | null;
  readonly language: string;
  readonly variantId: ConversationRow['variantId'];
  readonly phase: ConversationState['phase'];
  /** What came of it: `handed off` also once the call has ended. */
  readonly outcome: ConversationRow['outcome'];
  /** Whose it is: a caller's, a test call, or a scenario that ran by itself. */
  readonly run: Run;
}

export interface ConversationView {
  readonly conversation: ConversationSummary;
  readonly transcript: readonly TranscriptEntry[];
  readonly messages: readonly MessageDetail[];
  /** STOP, START and HELP that were texted back to its messages, the oldest first. */
  readonly keywords: readonly ReceivedView[];
}

/** `seq` is the last turn the client has seen: what it resumes from. */
export type ConversationFeedItem =
  | { readonly seq: number; readonly kind: 'turn'; readonly turn: TurnView }
  | { readonly seq: number; readonly kind: 'message'; readonly message: MessageView };

type SummaryRow = Pick<
  ConversationRow,
  Exclude<keyof ConversationSummary, 'releaseNumber' | 'startedAt' | 'endedAt' | 'run'>
> &
  Pick<ConversationRow, 'startedAt' | 'endedAt' | 'isTest'>;

export function conversationSummary(
  row: SummaryRow,
  releaseNumber: number | null,
): ConversationSummary {
  return {
    id: row.id,
    environment: row.environment,
    releaseId: row.releaseId,
    releaseNumber,
    channel: row.channel,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    caller: row.caller,
    language: row.language,
    variantId: row.variantId,
    phase: row.phase,
    outcome: row.outcome,
    run: runOf(row),
  };
}

/** Where a page begins, as `next` of the page before it names it: `<instant>_<id>`, or `<instant>_`. */
export function cursorOf(before: string): Cursor {
  const at = before.indexOf('_');
  const id = before.slice(at + 1);
  return {
    startedAt: new Date(Number(before.slice(0, at))),
    id: id === '' ? null : conversationIdSchema.parse(id),
  };
}

export function printCursor({ startedAt, id }: Cursor): string {
  return `${startedAt.getTime()}_${id ?? ''}`;
}
