import type { Effect } from '../../core/conversation/effects.ts';
import type { ConversationId } from '../../core/ids.ts';
import type { Run } from '../engine/choose-transport.ts';

/**
 * The way a conversation is held. Replies reach the caller through the answer to each event and
 * through the conversation's feed; what a channel has to be told beside that is below.
 */
export interface Channel {
  readonly name: string;
  /** The agent's words go out as texts; nobody is greeted, since the other side has begun. */
  readonly isByText: boolean;
  /** Who is at the other end, and so whom its texts may reach: see `chooseTransport`. */
  readonly run: Run;
  /** After the commit: pass the caller on. */
  handOff(conversationId: ConversationId, effect: Extract<Effect, { type: 'handOff' }>): void;
}

/** Both ends that exist so far read the handoff from the turn they asked for. */
const simulator: Channel = { name: 'simulator', isByText: false, run: 'test', handOff: () => {} };
const api: Channel = { name: 'api', isByText: false, run: 'call', handOff: () => {} };
/** A conversation that is run by itself, to see whether the agent still does as it should. */
const scenario: Channel = { name: 'scenario', isByText: false, run: 'scenario', handOff: () => {} };
/** Passing on by text means that a person reads it in the conversation. */
const sms: Channel = { name: 'sms', isByText: true, run: 'call', handOff: () => {} };

/** Somebody answers a scenario's text. */
const scenarioSms: Channel = {
  name: 'scenario-sms',
  isByText: true,
  run: 'scenario',
  handOff: () => {},
};

const CHANNELS: Readonly<Record<string, Channel>> = {
  simulator,
  api,
  scenario,
  sms,
  'scenario-sms': scenarioSms,
};

/** The names of those that are no calls. */
export const CHANNELS_BY_TEXT = namesOf((channel) => channel.isByText);
/** The names of those that are. */
export const CALL_CHANNELS = namesOf((channel) => !channel.isByText);

/** In no call is nothing said for so long: its end was lost, as when what held it died. */
export const LONGEST_SILENCE_MS = 3_600_000;

function namesOf(isWanted: (channel: Channel) => boolean): readonly string[] {
  return Object.values(CHANNELS)
    .filter(isWanted)
    .map(({ name }) => name);
}

/** The channel on which a conversation goes on by text: what was a scenario run stays one. */
export function textChannelAfter(name: string): string {
  return channelOf(name).run === 'scenario' ? scenarioSms.name : sms.name;
}

/**
 * Whose conversation it is, and so whom its texts may reach. What goes on by text after a person's
 * test is part of it; a test held in a way that this server does not know (by a newer one beside it)
 * is taken for a scenario run, which reaches the fewest.
 */
export function runOf(row: { readonly channel: string; readonly isTest: boolean }): Run {
  const channel = CHANNELS[row.channel];
  if (!row.isTest) return channel?.run ?? 'call';
  if (!channel) return 'scenario';
  return channel.run === 'call' ? 'test' : channel.run;
}

/** An unknown name (an older or newer server's conversation) is held like `api`. */
export function channelOf(name: string): Channel {
  return CHANNELS[name] ?? api;
}
