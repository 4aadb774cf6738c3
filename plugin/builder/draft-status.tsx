import { StatusDot } from '../../ui-kit/index.ts';
import { useDraft } from './builder-context.tsx';

/** Whether everything is saved. Saving is not going live, so it says 'Draft'. */
export function DraftStatus() {
  const unsaved = useDraft((state) => state.unsaved);
  const saving = useDraft((state) => state.saving);
  const words =
    unsaved === 0
      ? 'Draft, all changes saved'
      : saving === 'failed'
        ? `Draft, ${count(unsaved)} not saved yet`
        : `Draft, ${count(unsaved, 'unsaved ')}`;
  const tone = saving === 'failed' && unsaved > 0 ? 'error' : unsaved > 0 ? 'pending' : 'success';
  return (
    <output className="min-w-0 truncate">
      <StatusDot tone={tone} label={words} />
    </output>
  );
}

function count(unsaved: number, kind = ''): string {
  return `${unsaved} ${kind}change${unsaved === 1 ? '' : 's'}`;
}
