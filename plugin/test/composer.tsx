import { CornerDownLeft } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button, IconButton, TextField } from '../../ui-kit/index.ts';
import type { CallState } from './call-state.ts';
import { tooLong } from './too-long.ts';

interface ComposerProps {
  state: CallState;
  suggestions: readonly string[];
  onSay: (text: string) => void;
  onRestart: () => void;
}

/** Where the caller's words are typed, or picked. */
export function Composer({ state, suggestions, onSay, onRestart }: ComposerProps) {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const isOpen = state.phase === 'open';
  const excess = tooLong(text);
  useEffect(() => {
    // Taking the focus out of the settings would close them under the person's hands.
    const isInDialog = document.activeElement?.closest('[role="dialog"]') ?? null;
    if (isOpen && isInDialog === null) input.current?.focus();
  }, [isOpen]);
  function submit(event: FormEvent) {
    event.preventDefault();
    // What cannot be taken stays where it was typed.
    if (excess !== null) return;
    onSay(text);
    setText('');
  }
  if (state.phase === 'handed off' || state.phase === 'ended')
    return (
      <div className="border-t border-line p-4">
        <Button variant="secondary" onClick={onRestart}>
          New call
        </Button>
      </div>
    );
  return (
    <form onSubmit={submit} className="flex flex-col gap-2.5 border-t border-line p-4">
      {suggestions.length > 0 ? (
        <fieldset aria-label="Suggestions" className="flex flex-wrap gap-1.5">
          {suggestions.map((suggestion) => (
            <Button
              key={suggestion}
              size="sm"
              variant="secondary"
              className="max-w-full"
              onClick={() => {
                onSay(suggestion);
                input.current?.focus();
              }}
            >
              <span className="truncate">{suggestion}</span>
            </Button>
          ))}
        </fieldset>
      ) : null}
      <TextField
        ref={input}
        label="Say something as the caller"
        hideLabel
        placeholder="Say something as the caller…"
        autoComplete="off"
        value={text}
        error={excess ?? undefined}
        disabled={!isOpen}
        onValueChange={setText}
        trailing={
          <IconButton
            label="Say it"
            icon={<CornerDownLeft size={15} />}
            type="submit"
            size="sm"
            disabled={text.trim() === '' || excess !== null || state.isAnswering}
          />
        }
      />
    </form>
  );
}
