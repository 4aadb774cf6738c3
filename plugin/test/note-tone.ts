import type { TurnNote } from '../../core/conversation/effects.ts';
import type { Tone } from '../../ui-kit/index.ts';

const BAD: ReadonlySet<string> = new Set(['failed', 'undelivered', 'suppressed']);

/** The colour of a gate's verdict; its words say the same. `status`: of the text it is about. */
export function noteTone(note: TurnNote, status: string | null = null): Tone {
  if (status !== null && BAD.has(status)) return 'error';
  if (note.what === 'asked again' || note.what === 'disambiguating') return 'warning';
  if (note.what === 'queued' || (note.what === 'outcome' && note.tone === 'good')) return 'success';
  return note.tone === 'bad' ? 'error' : 'neutral';
}
