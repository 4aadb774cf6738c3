import { fieldIn } from '../../core/json.ts';
import type { MessageDetail } from '../../core/messaging/message-views.ts';

/** What a person may ask for. */
export type Doing = 'retry' | 'cancel';

/** Something was asked for, and no answer came: it may be done or not. */
export interface Unheard {
  readonly doing: Doing;
  /** The message as it was read last before that. */
  readonly before: MessageDetail;
  /** How often it was read since, by questions that were asked after that. */
  readonly looks: number;
}

/**
 * So many looks before something counts as not done: what got no answer may still be on its way to
 * the server while the first look is answered.
 */
export const ENOUGH_LOOKS = 2;

/** `unknown`: the message was not read often enough since. */
export type Fate = 'unknown' | 'done' | 'not done';

/** What the message, as it was read last, says of it. */
export function fateOf({ doing, before, looks }: Unheard, message: MessageDetail): Fate {
  const isDone =
    doing === 'cancel' ? message.status === 'canceled' : retriesOf(message) > retriesOf(before);
  if (isDone) return 'done';
  return looks < ENOUGH_LOOKS ? 'unknown' : 'not done';
}

/** By its history, not by its status: a text that was retried may have failed again since. */
function retriesOf({ history }: MessageDetail): number {
  return history.filter(({ detail }) => fieldIn(detail, 'retriedBy') !== undefined).length;
}
