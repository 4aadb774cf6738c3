import type { TurnNote } from '../../core/conversation/effects.ts';
import type { Tone } from '../../ui-kit/index.ts';

/** The colour of a gate's verdict; its words say the same. */
export function noteTone(note: TurnNote): Tone {
  if (note.what === 'asked again' || note.what === 'disambiguating') return 'warning';
  if (note.what === 'queued' || (note.what === 'outcome' && note.tone === 'good')) return 'success';
  return note.tone === 'bad' ? 'error' : 'neutral';
}
