import type { Receipt } from '../../conversation/effects.ts';

/** One call that shows how a caller consents, or declines, masked so that strangers may read it. */
export interface OptInTranscript {
  readonly source: 'call' | 'test call' | 'example';
  /** What it is about, like `Booking confirmation`. */
  readonly topic: string;
  readonly lines: readonly { readonly who: 'agent' | 'caller' | 'system'; readonly text: string }[];
  readonly receipt: TranscriptReceipt | null;
  /** The text that followed; null where none did. */
  readonly sent: string | null;
  /** The text went to no phone: the whole call is an example, or the simulator took it. */
  readonly isSimulated: boolean;
}

export interface TranscriptReceipt {
  readonly kind: Receipt['kind'];
  readonly offer: string;
  /** The caller's; of a stated basis, the basis. */
  readonly words: string;
  readonly recipient: string;
  /** ISO 8601; null for an example. */
  readonly at: string | null;
}
