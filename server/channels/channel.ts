import type { Effect } from '../../core/conversation/effects.ts';
import type { ConversationId } from '../../core/ids.ts';

/**
 * The way a conversation is held. Replies reach the caller through the answer to each event and
 * through the conversation's feed; what a channel has to be told beside that is below.
 */
export interface Channel {
  readonly name: string;
  /** The agent's words go out as texts; nobody is greeted, since the other side has begun. */
  readonly isByText: boolean;
  /** After the commit: pass the caller on. */
  handOff(conversationId: ConversationId, effect: Extract<Effect, { type: 'handOff' }>): void;
}

/** Both ends that exist so far read the handoff from the turn they asked for. */
const simulator: Channel = { name: 'simulator', isByText: false, handOff: () => {} };
const api: Channel = { name: 'api', isByText: false, handOff: () => {} };
/** Passing on by text means that a person reads it in the conversation. */
const sms: Channel = { name: 'sms', isByText: true, handOff: () => {} };

const CHANNELS: Readonly<Record<string, Channel>> = { simulator, api, sms };

/** An unknown name (an older or newer server's conversation) is held like `api`. */
export function channelOf(name: string): Channel {
  return CHANNELS[name] ?? api;
}
