import { Button, Notice } from '../../ui-kit/index.ts';
import { useDraft } from './builder-context.tsx';

/** What one must know while it lasts: no connection, a save that failed, nothing being kept. */
export function FrameNotices({ onSave }: { onSave: () => void }) {
  const connected = useDraft((state) => state.connected);
  const error = useDraft((state) => state.saveError);
  const kept = useDraft((state) => state.kept);
  const unsaved = useDraft((state) => state.unsaved);
  return (
    <div className="shrink-0 bg-surface empty:hidden">
      {connected ? null : (
        <Notice tone="warning" announce className="rounded-none" title="Connection lost">
          You can go on working: your changes stay in this browser. It reconnects by itself.
        </Notice>
      )}
      {error && unsaved > 0 ? (
        <Notice
          tone="error"
          announce
          className="rounded-none"
          title={`Not saved: ${error.message}`}
          action={
            <Button size="sm" onClick={onSave}>
              Save again
            </Button>
          }
        >
          {error.remedy} Nothing is lost, your changes are kept in this browser.
        </Notice>
      ) : null}
      {kept || unsaved === 0 ? null : (
        <Notice
          tone="warning"
          announce
          className="rounded-none"
          title="This browser has no room to keep your unsaved changes"
          action={
            <Button size="sm" onClick={onSave}>
              Save now
            </Button>
          }
        >
          They would be lost if this page were closed. Save them now.
        </Notice>
      )}
    </div>
  );
}
