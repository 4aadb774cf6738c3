import { useEffect, useRef } from 'react';
import { ChatBubble } from '../../ui-kit/index.ts';
import { GateNote } from './gate-note.tsx';
import type { CallState } from './call-state.ts';

/** What was said, with each gate's verdict below; scrolls along. */
export function CallTranscript({ state }: { state: CallState }) {
  const end = useRef<HTMLDivElement>(null);
  const count = state.lines.length;
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'end' });
  }, [count, state.phase, state.isAnswering]);
  return (
    <div
      role="log"
      aria-label="The call"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
      tabIndex={0}
      className="relative flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto px-4 py-4"
    >
      {state.phase === 'starting' ? <p className="text-muted">Calling…</p> : null}
      {state.lines.map((line) => (
        <ChatBubble
          key={line.key}
          from={line.from}
          note={
            line.notes.length > 0 ? (
              <div className="flex flex-col gap-0.5 px-1">
                {line.notes.map((note, index) => (
                  <GateNote key={`${line.key}-${index}`} note={note} messages={state.messages} />
                ))}
              </div>
            ) : undefined
          }
        >
          {line.text}
        </ChatBubble>
      ))}
      {state.isAnswering ? (
        <p className="text-secondary text-muted">The agent is thinking…</p>
      ) : null}
      {END_WORDS[state.phase] ? (
        <p className="py-1 text-center text-secondary text-muted">{END_WORDS[state.phase]}</p>
      ) : null}
      <div ref={end} />
    </div>
  );
}

const END_WORDS: Partial<Record<CallState['phase'], string>> = {
  'handed off': 'The caller was passed on.',
  ended: 'The call has ended.',
};
