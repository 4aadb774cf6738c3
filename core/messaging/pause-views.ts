/** What is said of sending that rests, by the server and on screens. */

/** What rests until somebody has put it in order, in words. */
export interface PauseView {
  readonly why: string;
  /** What to do before it is resumed. */
  readonly remedy: string;
  /** ISO 8601. */
  readonly since: string;
  /** It ends by itself, as soon as is heard what people wrote meanwhile. */
  readonly isEnding: boolean;
}

/** One of a project's, with what stands behind it. */
export interface OwnPauseView extends PauseView {
  /** Texts that are queued and wait for it to end. */
  readonly waiting: number;
}

/** The pause that keeps a message in the outbox: of the whole account, or of its sender. */
export interface HeldBy extends PauseView {
  readonly what: 'account' | 'sender';
  /** What ends it: a person lets it go on, or connects an account. */
  readonly until: 'resumed' | 'connected';
  /** ISO 8601: what still waits by then fails, since a late text is worse than none. */
  readonly failsAt: string;
}
