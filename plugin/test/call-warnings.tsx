import { Button, Notice } from '../../ui-kit/index.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import type { CallState } from './call-state.ts';

interface CallWarningsProps {
  state: CallState;
  onRestart: () => void;
  onRetry: () => void;
}

/** What stands between the tester and an honest test: unsaved changes, real texts, an error. */
export function CallWarnings({ state, onRestart, onRetry }: CallWarningsProps) {
  const { store } = useBuilder();
  const unsaved = useDraft((draft) => draft.unsaved);
  const { error, settings } = state;
  const isBehind = settings.environment === 'draft' && unsaved > 0;
  // What the server refuses may be put right already, in what it has not seen.
  const isStale = isBehind && error?.code === 'refused' && state.conversationId === null;
  async function saveAndRestart() {
    await store.save();
    onRestart();
  }
  return (
    <div className="flex flex-col gap-2 px-4 py-3 empty:hidden">
      {error && !isStale ? <ErrorNotice error={error} onRetry={onRetry} /> : null}
      {isBehind ? (
        <Notice
          tone={isStale ? 'warning' : 'info'}
          title={unsaved === 1 ? 'One change is not saved' : `${unsaved} changes are not saved`}
          action={
            <Button size="sm" onClick={() => void saveAndRestart()}>
              Save and call again
            </Button>
          }
        >
          {isStale
            ? 'As it was last saved, the draft has errors and cannot be called.'
            : 'This call runs on the draft as it was last saved.'}
        </Notice>
      ) : null}
      {settings.environment === 'live' ? (
        <Notice tone="warning" title="This call is Live">
          A text you agree to is sent through Twilio, to the number above.
        </Notice>
      ) : null}
    </div>
  );
}
