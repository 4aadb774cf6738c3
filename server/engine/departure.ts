import type { E164, Sender } from '../../core/phone.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { together } from '../db/together.ts';
import { hasOptedOut } from './opt-outs/opted-out.ts';
import type { MessageRow } from './outbox-types.ts';
import { CONNECTION, pausesOf } from './refusals/pauses-repo.ts';
import { type Judged, judgeQuietHours } from './quiet-hours.ts';
import { senderKeyOf } from './sender-key.ts';

/** When a text leaves that is queued now, as far as is known. */
export type Departure =
  /** Its recipient has opted out. */
  | { readonly leaves: 'never' }
  | { readonly leaves: 'now' }
  /** `until`: when the recipient's hours begin; null behind a pause or without an account: nobody knows. */
  | { readonly leaves: 'later'; readonly until: Date | null };

export interface Leaving extends Judged {
  readonly projectId: MessageRow['projectId'];
  readonly transport: MessageRow['transport'];
  readonly recipient: E164;
  readonly sender: Sender | null;
  /** Without an account a text for Twilio waits for one. */
  readonly isConnected: boolean;
}

/**
 * What becomes of a text that is queued in this transaction, before it is: whoever promises it must
 * not call on its way what waits. A pause is named before quiet hours, since it promises less.
 */
export async function departureOf(tx: Tx, text: Leaving, now: Date): Promise<Departure> {
  const [isOut, isHeld] = await together([hasOptedOut(tx, text), isHeldBack(tx, text)]);
  if (isOut) return { leaves: 'never' };
  if (isHeld) return { leaves: 'later', until: null };
  const quiet = judgeQuietHours(text, now);
  return quiet.kind === 'wait' ? { leaves: 'later', until: quiet.until } : { leaves: 'now' };
}

async function isHeldBack(tx: ReadTx, text: Leaving): Promise<boolean> {
  const { projectId, transport, sender, isConnected } = text;
  if (transport !== 'twilio') return false;
  if (!isConnected) return true;
  const senderKey = senderKeyOf(transport, sender);
  const pauses = await pausesOf(tx, projectId);
  return pauses.some(({ what }) => what === CONNECTION || what === senderKey);
}
