import { Play } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from './builder-context.tsx';
import { DraftStatus } from './draft-status.tsx';
import { keyNames } from './key-names.ts';
import { ProjectMenu } from './project-menu.tsx';

interface TopBarProps {
  mayPublish: boolean;
  onSave: () => void;
  onPublish: () => void;
}

/** The project, the state of its draft, and what one does with it. */
export function TopBar({ mayPublish, onSave, onPublish }: TopBarProps) {
  const { panel, showTest } = useBuilder();
  const testing = useStore(panel, (state) => state.test);
  const unsaved = useDraft((state) => state.unsaved);
  const saving = useDraft((state) => state.saving === 'saving');
  return (
    <header className="flex h-[51px] shrink-0 items-center gap-3 border-b border-line bg-surface px-3.5">
      <ProjectMenu />
      <span aria-hidden className="h-4 w-px bg-line" />
      <DraftStatus />
      <div className="ml-auto flex shrink-0 items-center gap-2.5">
        <Button
          icon={<Play size={15} aria-hidden />}
          aria-pressed={testing}
          onClick={() => showTest(!testing)}
        >
          Test
        </Button>
        <Button
          kbd={keyNames('mod', 'S')}
          className="max-[899px]:[&_kbd]:hidden"
          loading={saving ? 'Saving…' : undefined}
          disabled={unsaved === 0 && !saving}
          onClick={onSave}
        >
          Save
        </Button>
        <Button
          variant="primary"
          disabled={!mayPublish}
          title={mayPublish ? undefined : 'Only a publisher can do this'}
          onClick={onPublish}
        >
          Publish
        </Button>
      </div>
    </header>
  );
}
