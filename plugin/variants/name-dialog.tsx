import { type FormEvent, useId, useState } from 'react';
import type { z } from 'zod';
import { sentence } from '../../core/sentence.ts';
import { Button, Dialog, TextField } from '../../ui-kit/index.ts';

interface NameDialogProps {
  title: string;
  text?: string | undefined;
  /** The verb: 'Add'. */
  confirmLabel: string;
  value: string;
  schema: z.ZodType<string>;
  onClose: () => void;
  onName: (name: string) => void;
}

/** Asks for a name that is taken over as a whole: halfway through it might be another one's. */
export function NameDialog(props: NameDialogProps) {
  const { title, text, confirmLabel, value, schema, onClose, onName } = props;
  const form = useId();
  const [name, setName] = useState(value);
  const [tried, setTried] = useState(false);
  const checked = schema.safeParse(name);
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!checked.success) return;
    onClose();
    if (checked.data !== value) onName(checked.data);
  }
  return (
    <Dialog
      open
      size="sm"
      title={title}
      description={text}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary">
            {confirmLabel}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          label="Name"
          value={name}
          max={100}
          onValueChange={setName}
          onFocus={(event) => event.currentTarget.select()}
          error={
            !checked.success && (tried || name.trim() !== '')
              ? sentence(checked.error.issues[0]?.message)
              : undefined
          }
        />
      </form>
    </Dialog>
  );
}
