import { z } from 'zod';
import {
  type KeywordsAnsweredBy,
  keywordsAnsweredBySchema,
} from '../../core/messaging/keywords-answered-by.ts';
import { type E164, e164Schema, plainSid } from '../../core/phone.ts';
import type { OwnPauseView } from '../../core/messaging/pause-views.ts';

const accountSidSchema = z
  .string()
  .trim()
  .regex(/^AC[0-9a-f]{32}$/i, 'an Account SID is AC followed by 32 hexadecimal digits')
  .overwrite(plainSid);

export const connectSchema = z.object({
  accountSid: accountSidSchema,
  authToken: z
    .string()
    .trim()
    .min(1, 'enter the Auth Token')
    .max(200, 'an Auth Token is shorter than this'),
  phoneNumber: e164Schema.nullish(),
});
export type ConnectRequest = z.infer<typeof connectSchema>;

export type TwilioView =
  | { readonly connected: false }
  | {
      readonly connected: true;
      readonly accountSid: string;
      readonly accountName: string;
      readonly phoneNumber: E164 | null;
      readonly checkedAt: string;
      readonly delivery: 'webhooks' | 'polling';
      readonly keywordsAnsweredBy: KeywordsAnsweredBy;
      /** Texts for Twilio that are queued now. */
      readonly waiting: number;
      /** The whole account rests: its messages wait, and nothing is tried. */
      readonly paused: OwnPauseView | null;
      /** Senders that rest; `sender` is a number or the id of a Messaging Service. */
      readonly pausedSenders: readonly (OwnPauseView & { readonly sender: string })[];
    };

export const resumeSchema = z.object({
  /** The paused sender; without it, the account, and then senders with a pause of their own stay so. */
  sender: z.string().min(1).max(64).optional(),
});

export const answersSchema = z.object({
  /** For which it was chosen: another may be connected meanwhile, and answers in its own way. */
  accountSid: accountSidSchema,
  keywordsAnsweredBy: keywordsAnsweredBySchema,
});
