export interface WebhookCheck {
  readonly what: 'inbound' | 'status callback';
  /** A note is worth knowing and needs no change. */
  readonly state: 'ok' | 'note' | 'wrong';
  readonly text: string;
  /** Empty when nothing is to do. */
  readonly remedy: string;
}
