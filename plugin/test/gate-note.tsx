import type { TurnNote } from '../../core/conversation/effects.ts';
import { noteNow } from '../../core/conversation/note-now.ts';
import { BreakableName, ChatNote } from '../../ui-kit/index.ts';
import { curly } from '../builder/curly.ts';
import { noteTone } from './note-tone.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

interface GateNoteProps {
  note: TurnNote;
  /** Of the call: a note about a text says how that text is doing now. */
  messages: readonly MessageView[];
}

/** A gate's verdict below a turn. */
export function GateNote({ note, messages }: GateNoteProps) {
  const { text, status } = noteNow(note, messages);
  return (
    <ChatNote tone={noteTone(note, status)}>
      <BreakableName>{curly(text)}</BreakableName>
    </ChatNote>
  );
}
