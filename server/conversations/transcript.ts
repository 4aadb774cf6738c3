import type { Effect, TurnNote } from '../../core/conversation/effects.ts';
import type { ConversationEvent } from '../../core/conversation/events.ts';
import type { EventRow } from '../runtime/repo.ts';

export interface TranscriptEntry {
  /** Of the event; entries of one event share it. */
  readonly seq: number;
  readonly at: string;
  readonly who: 'agent' | 'caller' | 'system';
  readonly text: string;
  readonly notes: readonly TurnNote[];
}

/** A conversation's events as people read them. The notes stand at the first entry of an event. */
export function transcriptOf(events: readonly EventRow[]): TranscriptEntry[] {
  return events.flatMap((row) => {
    const at = row.at.toISOString();
    const lines = [callerLine(row.event), ...row.effects.map(effectLine)].filter(
      (line) => line !== null,
    );
    if (lines.length === 0 && row.notes.length > 0) lines.push({ who: 'system', text: '' });
    return lines.map((line, index) => ({
      seq: row.seq,
      at,
      ...line,
      notes: index === 0 ? row.notes : [],
    }));
  });
}

type Line = Pick<TranscriptEntry, 'who' | 'text'>;

function callerLine(event: ConversationEvent): Line | null {
  if (event.type === 'caller.said') return { who: 'caller', text: event.text };
  return 'words' in event ? { who: 'caller', text: event.words } : null;
}

function effectLine(effect: Effect): Line | null {
  if (effect.type === 'say') return { who: 'agent', text: effect.text };
  if (effect.type === 'handOff') return { who: 'system', text: `Handed off to ${effect.name}.` };
  if (effect.type === 'end')
    return { who: 'system', text: `The conversation ended: ${effect.why}` };
  return null;
}
