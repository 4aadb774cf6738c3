import { CornerDownLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { IconButton, TextField } from '../../ui-kit/index.ts';

/** Where the phone's owner answers a text. */
export function PhoneReplyField({ onReply }: { onReply: (text: string) => void }) {
  const [text, setText] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return;
    onReply(text);
    setText('');
  }
  return (
    <form onSubmit={submit}>
      <TextField
        label="Reply to the text"
        hideLabel
        placeholder="Reply, or STOP…"
        autoComplete="off"
        value={text}
        onValueChange={setText}
        trailing={
          <IconButton
            label="Send the reply"
            icon={<CornerDownLeft size={15} />}
            type="submit"
            size="sm"
            disabled={text.trim() === ''}
          />
        }
      />
    </form>
  );
}
