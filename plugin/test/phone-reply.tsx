import { CornerDownLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { IconButton, TextField } from '../../ui-kit/index.ts';
import { REPLY_LIMIT, tooLong } from './too-long.ts';

interface PhoneReplyFieldProps {
  /** Nothing comes to this phone until its owner texts START. */
  isOptedOut: boolean;
  onReply: (text: string) => void;
}

/** Where the phone's owner answers a text. */
export function PhoneReplyField({ isOptedOut, onReply }: PhoneReplyFieldProps) {
  const [text, setText] = useState('');
  const excess = tooLong(text, REPLY_LIMIT);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '' || excess !== null) return;
    onReply(text);
    setText('');
  }
  return (
    <form onSubmit={submit}>
      <TextField
        label="Reply to the text"
        hideLabel
        placeholder={isOptedOut ? 'START, to get texts…' : 'Reply, or STOP…'}
        autoComplete="off"
        value={text}
        error={excess ?? undefined}
        onValueChange={setText}
        trailing={
          <IconButton
            label="Send the reply"
            icon={<CornerDownLeft size={15} />}
            type="submit"
            size="sm"
            disabled={text.trim() === '' || excess !== null}
          />
        }
      />
    </form>
  );
}
