import type { MessageDetail } from '../api/analytics-views.ts';

/** What a person may ask for. */
export type Doing = 'retry' | 'cancel';

/** Something was asked for, and no answer came: it may be done or not. */
export interface Unheard {
  readonly doing: Doing;
  /** The message as it was read last before that. */
  readonly before: MessageDetail;
}

/** `unknown`: the message was not read since. */
export type Fate = 'unknown' | 'done' | 'not done';

/** What the message, as it was read last, says of it. */
export function fateOf({ doing, before }: Unheard, message: MessageDetail): Fate {
  if (message === before) return 'unknown';
  const isDone =
    doing === 'cancel' ? message.status === 'canceled' : retriesOf(message) > retriesOf(before);
  return isDone ? 'done' : 'not done';
}

/** By its history, not by its status: a text that was retried may have failed again since. */
function retriesOf({ history }: MessageDetail): number {
  return history.filter(
    ({ detail }) => typeof detail === 'object' && detail !== null && 'retriedBy' in detail,
  ).length;
}
