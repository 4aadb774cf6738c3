import type { ProjectId } from '../../core/ids.ts';
import { type E164, e164Schema } from '../../core/phone.ts';
import type { Db } from '../db/handles.ts';
import { senderKeyOf } from '../engine/opt-outs/sender-key.ts';
import { takeKeyword } from '../inbound/keywords/take-keyword.ts';

/** The sender of ours that people in tests text to. */
export const SENDER = { type: 'number', number: e164Schema.parse('+15005550006') } as const;
export const KEY = senderKeyOf({ transport: 'twilio', sender: SENDER });

interface Texted {
  readonly projectId: ProjectId;
  readonly from: E164;
  readonly word: 'stop' | 'start';
  /** What they wrote for it; left out: the word itself. */
  readonly body?: string;
  readonly sid?: string;
  readonly cameAt?: Date;
  /** Its webhook never came: it is known only now. */
  readonly isFetched?: boolean;
}

/** For tests: a person texts a keyword to `SENDER`. Returns whether it changed something. */
export async function textKeyword(db: Db, texted: Texted): Promise<boolean> {
  const { projectId, from, word, cameAt = new Date(), isFetched = false } = texted;
  const { body = word, sid = 'SM1' } = texted;
  const inbound = {
    providerSid: sid,
    transport: 'twilio',
    from,
    sender: SENDER,
    senderKeys: [KEY],
    body,
    optOutType: null,
    accountSid: null,
    cameAt,
    isFetched,
  } as const;
  const taken = await db.write((tx) => takeKeyword(tx, word, [projectId], inbound));
  return taken.isNews;
}
