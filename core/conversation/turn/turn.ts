import type { ActionId } from '../../ids.ts';
import { type E164, type Sender, senderValue } from '../../phone.ts';
import type { Release } from '../../release/release.ts';
import type { Effect, TurnNote, Receipt } from '../effects.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { phrasesFor } from '../phrases/phrases-for.ts';
import type { Wait } from '../events.ts';
import { indexRelease, type ReleaseIndex } from '../release-index.ts';
import type { ConversationState } from '../state.ts';

/** What keeps a turn from doing what was asked; typed, never thrown (P6, P7). */
export interface TurnProblem {
  readonly code:
    | 'event-malformed'
    | 'event-out-of-place'
    | 'unknown-topic'
    | 'unknown-action'
    | 'conversation-over'
    | 'turn-too-long';
  readonly message: string;
}

export interface StepResult {
  readonly state: ConversationState;
  readonly effects: readonly Effect[];
  readonly notes: readonly TurnNote[];
  readonly problems: readonly TurnProblem[];
}

/** What the host knows, beside the event itself. */
export interface Told {
  /** See `optedOut` of the events. */
  readonly optedOut?: readonly Pick<Wait, 'recipient' | 'sender'>[] | undefined;
  /** See `waits` of the events. */
  readonly waits?: readonly Wait[] | undefined;
  /** See `crossed` of the events. */
  readonly crossed?: boolean | undefined;
}

/**
 * One turn in the making. The state inside is replaced, never changed in place; effects and notes
 * are collected. It lives only within one call of `step`, which is what keeps `step` pure.
 */
export class Turn {
  readonly index: ReleaseIndex;
  readonly effects: Effect[] = [];
  readonly notes: TurnNote[] = [];
  readonly problems: TurnProblem[] = [];
  /** The actions run in this turn, for the cap and for naming a cycle. */
  readonly ran: ActionId[] = [];
  /** Whoever wants no more texts is not answered by another one. */
  mayBeSilent = false;
  /** What they say was written before the question that it would answer. */
  readonly hasCrossed: boolean;

  constructor(
    readonly release: Release,
    private current: ConversationState,
    /** ISO 8601, from the event. */
    readonly at: string,
    /** The caller's words; empty where nobody spoke. */
    readonly words: string,
    private readonly told: Told = {},
  ) {
    this.hasCrossed = told.crossed === true;
    this.index = indexRelease(release);
  }

  get state(): ConversationState {
    return this.current;
  }

  get phrases(): Phrases {
    return phrasesFor(this.current.language);
  }

  update(change: Partial<ConversationState>): void {
    this.current = { ...this.current, ...change };
  }

  say(text: string): void {
    const spoken = text.trim();
    if (spoken !== '') this.effects.push({ type: 'say', text: spoken });
  }

  note(note: TurnNote): void {
    this.notes.push(note);
  }

  /** Puts the actions behind a port in front of what is still to run. */
  follow(actionId: ActionId, port: string): void {
    const next = this.index.actions.get(actionId)?.next[port] ?? [];
    if (next.length > 0) this.update({ queue: [...next, ...this.current.queue] });
  }

  hasOptedOut(recipient: E164, sender: Sender | null): boolean {
    return (this.told.optedOut ?? []).some(isFor(recipient, sender));
  }

  /** Null: as far as is known, it leaves at once. */
  waitOf(recipient: E164, sender: Sender | null, kind: Receipt['kind']): Wait | null {
    const waits = (this.told.waits ?? []).filter(isFor(recipient, sender));
    return waits.find((one) => one.kind === kind) ?? null;
  }

  hasSpoken(): boolean {
    return this.effects.some((effect) => effect.type === 'say');
  }

  result(): StepResult {
    return {
      state: this.current,
      effects: this.effects,
      notes: this.notes,
      problems: this.problems,
    };
  }
}

function isFor(recipient: E164, sender: Sender | null) {
  return (one: Pick<Wait, 'recipient' | 'sender'>) =>
    one.recipient === recipient && nameOf(one.sender) === nameOf(sender);
}

function nameOf(sender: Sender | null): string | null {
  return sender === null ? null : senderValue(sender);
}
