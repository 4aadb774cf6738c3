import { useState } from 'react';
import { Button, referenceKindWord, TextField } from '../../ui-kit/index.ts';
import type { InsertKind } from './chip-language.ts';
import { chipKindOf } from './prompt-language.ts';

interface CreateFormProps {
  kind: InsertKind;
  name: string;
  /** Why the name before was refused. */
  why?: string | undefined;
  onCreate: (kind: InsertKind, name: string) => void;
  onCancel: () => void;
}

/** Asks for the name of what is created from inside the insert menu. */
export function CreateForm({ kind, name: first, why, onCreate, onCancel }: CreateFormProps) {
  const [name, setName] = useState(first);
  const word = referenceKindWord(chipKindOf(kind));
  const refused = name === first ? why : undefined;
  return (
    <form
      className="flex flex-col gap-3 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        // React hands on what happens in a portal: a form around the editor must not hear this.
        event.stopPropagation();
        if (name.trim() !== '') onCreate(kind, name.trim());
      }}
    >
      <TextField
        label={
          kind === 'template' ? 'Title of the new SMS' : `Name of the new ${word.toLowerCase()}`
        }
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens on the press of a button
        autoFocus
        value={name}
        onValueChange={setName}
        error={refused}
      />
      <div className="flex justify-end gap-2">
        <Button size="sm" variant="ghost" onClick={onCancel}>
          Cancel
        </Button>
        <Button size="sm" variant="primary" type="submit" disabled={name.trim() === ''}>
          Create
        </Button>
      </div>
    </form>
  );
}
