import { StatusDot } from '../../ui-kit/index.ts';
import { useDraft } from './builder-context.tsx';

/** Whether everything is saved. Saving is not going live, so it says 'Draft'. */
export function DraftStatus() {
  const unsaved = useDraft((state) => state.unsaved);
  const held = useDraft((state) => state.held.length);
  const saving = useDraft((state) => state.saving);
  const words =
    unsaved === 0
      ? 'Draft, all changes saved'
      : saving === 'failed'
        ? `Draft, ${count(unsaved)} not saved yet`
        : held > 0 && held === unsaved
          ? `Draft, ${held === 1 ? '1 text' : `${held} texts`} cannot be saved yet`
          : `Draft, ${count(unsaved, 'unsaved ')}`;
  const isStuck = held > 0 || saving === 'failed';
  const tone = unsaved === 0 ? 'success' : isStuck ? 'error' : 'pending';
  return (
    <output className="min-w-0 truncate">
      <StatusDot tone={tone} label={words} />
    </output>
  );
}

function count(unsaved: number, kind = ''): string {
  return `${unsaved} ${kind}change${unsaved === 1 ? '' : 's'}`;
}
