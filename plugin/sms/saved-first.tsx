import type { Template } from '../../core/records/template.ts';
import { Button, Notice } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { fieldTitle } from '../builder/record-words.ts';

interface SavedFirstProps {
  template: Template;
  /** Undefined: it was never saved. */
  saved: Template | undefined;
  /** Whether somebody has tried to send it. */
  asked: boolean;
}

/** The server sends what it has: unsaved words would not be in it. */
export function SavedFirst({ template, saved, asked }: SavedFirstProps) {
  const { store } = useBuilder();
  const saving = useDraft((state) => state.saving === 'saving');
  const held = useDraft((state) => state.held.find(({ id }) => id === template.id));
  if (saved === template && !held) return null;
  const tone = asked && !saved ? 'error' : 'warning';
  const what = saved
    ? 'The test sends it as last saved.'
    : 'A test sends what is saved, so there is nothing to send before that.';
  if (held) {
    return (
      <Notice tone={tone} announce title={`The ${fieldTitle(held.field)} cannot be saved yet`}>
        {held.why} {what}
      </Notice>
    );
  }
  return (
    <Notice
      tone={tone}
      announce
      title={saved ? 'The SMS has unsaved changes' : 'The SMS is not saved yet'}
      action={
        <Button
          size="sm"
          loading={saving ? 'Saving…' : undefined}
          onClick={() => void store.save()}
        >
          Save
        </Button>
      }
    >
      {what}
    </Notice>
  );
}
