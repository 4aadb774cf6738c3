import type { TurnNote } from '../../core/conversation/effects.ts';
import { noteNow } from '../../core/conversation/note-now.ts';
import type { ConversationView } from '../conversations/service.ts';

const WHO = { agent: 'Agent ', caller: 'Caller', system: '      ' } as const;

/** A conversation for people: the transcript with what happened at each turn, then the texts. */
export function printCall({ conversation, transcript, messages }: ConversationView): string {
  const lines = transcript.flatMap(({ who, text, notes }) => [
    ...(text === '' ? [] : [`${WHO[who]}  ${text}`]),
    ...notes.map((note) => `        · ${noteWords(note, messages)}`),
  ]);
  const texts = messages.flatMap(
    ({ title, recipient, status, segments, transport, body, error }) => [
      `${title} to ${recipient}: ${status} (${transport}, ${segments} ${segments === 1 ? 'segment' : 'segments'})`,
      ...body.split('\n').map((line) => `    ${line}`),
      ...(error ? [`    ${error.meaning} ${error.remedy}`] : []),
    ],
  );
  const release =
    conversation.releaseNumber === null ? 'the draft' : `release ${conversation.releaseNumber}`;
  return [
    `Call ${conversation.id} in ${conversation.environment}, on ${release}`,
    '',
    ...lines,
    '',
    ...(texts.length > 0 ? ['Messages', ...texts] : ['No messages.']),
  ].join('\n');
}

/** What these say begins in the middle: 'to Front desk', 'delivered'. The others are whole. */
const INTRODUCED: ReadonlySet<TurnNote['what']> = new Set(['handed off', 'performed', 'outcome']);

function noteWords(note: TurnNote, messages: ConversationView['messages']): string {
  const { text } = noteNow(note, messages);
  return INTRODUCED.has(note.what) ? `${note.what}: ${text}` : text;
}
