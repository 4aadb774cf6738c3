import type { TurnNote } from '../../core/conversation/effects.ts';
import { ChatBubble } from '../../ui-kit/index.ts';
import { GateNote } from '../test/gate-note.tsx';
import type { MessageView } from '../../core/messaging/message-views.ts';
import type { TranscriptLine } from '../api/conversation-views.ts';

interface TranscriptProps {
  lines: readonly TranscriptLine[];
  messages: readonly MessageView[];
}

/** What was said, with the verdicts of the gates below each turn. */
export function Transcript({ lines, messages }: TranscriptProps) {
  return (
    <div className="flex flex-col gap-3">
      {lines.map((line, index) => {
        const notes = notesBelow(lines, index).map((note, at) => (
          <GateNote key={`${note.what}-${at}`} note={note} messages={messages} />
        ));
        // A turn's lines share the turn's number, so the place is part of the key.
        const key = `${line.seq}-${index}`;
        if (line.who === 'system')
          return (
            <div key={key} className="flex flex-col gap-0.5 text-center text-secondary text-muted">
              {line.text}
              {notes}
            </div>
          );
        return (
          <ChatBubble
            key={key}
            from={line.who}
            note={
              notes.length > 0 ? (
                <div className="flex flex-col gap-0.5 px-1">{notes}</div>
              ) : undefined
            }
          >
            {line.text}
          </ChatBubble>
        );
      })}
    </div>
  );
}

/** A turn's verdicts stand below the last thing the agent said in it. */
function notesBelow(lines: readonly TranscriptLine[], index: number): readonly TurnNote[] {
  const line = lines[index];
  const isLast = line !== undefined && lines[index + 1]?.seq !== line.seq;
  if (!isLast) return [];
  return lines.filter((one) => one.seq === line.seq).flatMap((one) => one.notes);
}
