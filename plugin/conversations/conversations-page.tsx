import { MessagesSquare, RefreshCw } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ConversationId } from '../../core/ids.ts';
import { Button, EmptyState, IconButton, PageHeader, Spinner } from '../../ui-kit/index.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import { useBuilder } from '../builder/builder-context.tsx';
import { ConversationPanel } from './conversation-panel.tsx';
import { ConversationTable } from './conversation-table.tsx';
import { useConversations } from './use-conversations.ts';

/** Every call, newest first; the chosen one opens at the right with its record. */
export function ConversationsPage() {
  const { showTest, panel } = useBuilder();
  const { list, error, isLoading, hasMore, refresh, more, replace } = useConversations();
  const [wanted, setChosen] = useState<ConversationId | null>(
    () => panel.getState().conversation ?? null,
  );
  // Opened once: whoever comes back later wants the list.
  useEffect(() => panel.setState({ conversation: null }), [panel]);
  const testing = useStore(panel, (state) => state.test);
  // There is room for one of the two; the one asked for last shows.
  const chosen = testing ? null : wanted;
  useOnceFalse(testing, refresh);
  function choose(id: ConversationId) {
    showTest(false);
    setChosen(id);
  }
  return (
    <>
      <main
        aria-label="Conversations"
        className="flex min-w-0 flex-1 flex-col gap-4 overflow-y-auto px-[30px] py-7 max-[1199px]:px-5"
      >
        <PageHeader
          title="Conversations"
          description="What was said, what was sent, why, and whether it arrived."
          actions={<IconButton label="Refresh" icon={<RefreshCw size={16} />} onClick={refresh} />}
        />
        {error ? <ErrorNotice error={error} onRetry={refresh} /> : null}
        {list.length === 0 && isLoading ? <Spinner label="Reading the conversations…" /> : null}
        {list.length === 0 && !isLoading && !error ? (
          <EmptyState
            icon={<MessagesSquare size={20} />}
            title="No conversations yet"
            action={<Button onClick={() => showTest(true)}>Make a test call</Button>}
          >
            Calls appear here as soon as they start. A test call is the quickest way to the first.
          </EmptyState>
        ) : null}
        {list.length > 0 ? (
          <ConversationTable rows={list} selected={chosen} onSelect={choose} />
        ) : null}
        {hasMore ? (
          <Button
            className="self-center"
            loading={isLoading ? 'Reading…' : undefined}
            onClick={more}
          >
            Show earlier ones
          </Button>
        ) : null}
      </main>
      {chosen ? (
        <ConversationPanel
          key={chosen}
          id={chosen}
          onRead={replace}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}

/** Runs once something that was true no longer is: a test call that has ended is in the list. */
function useOnceFalse(now: boolean, run: () => void): void {
  const before = useRef(now);
  const onFalse = useEffectEvent(run);
  useEffect(() => {
    if (before.current && !now) onFalse();
    before.current = now;
  }, [now]);
}
