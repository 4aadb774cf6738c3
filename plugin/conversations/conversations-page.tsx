import { MessagesSquare, RefreshCw, SearchX } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, Card, EmptyState, IconButton, PageHeader, Spinner } from '../../ui-kit/index.ts';
import { EarlierButton } from '../analyze/earlier-button.tsx';
import { looksLikeNumber } from '../analyze/list-filter.ts';
import { listState, useNarrowing } from '../analyze/use-narrowing.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import { useBuilder } from '../builder/builder-context.tsx';
import { useBesideTest } from '../builder/use-beside-test.ts';
import { PageMain } from '../builder/page-main.tsx';
import { NewRows } from '../builder/new-rows.tsx';
import { useKeptScroll } from '../builder/use-kept-scroll.ts';
import { useLiveList } from '../builder/use-live-list.ts';
import { useRoutedRecord } from '../builder/opened-record.ts';
import { useElementWidth } from '../builder/use-element-width.ts';
import { filterOf, NO_FILTER } from './conversation-filter.ts';
import { ConversationFilters } from './conversation-filters.tsx';
import { ConversationPanel } from './conversation-panel.tsx';
import { ConversationTable } from './conversation-table.tsx';
import { useConversations } from './use-conversations.ts';

/** Every call, newest first; the chosen one opens at the right with its record. */
export function ConversationsPage() {
  const { showTest } = useBuilder();
  const [opened] = useState(() => Date.now());
  const narrowing = useNarrowing(NO_FILTER, 'conversations');
  const { choice, settled, isNarrowed, narrow, clear, search } = narrowing;
  const conversations = useConversations(filterOf(settled, opened));
  const { list, error, isLoading, refresh, replace } = conversations;
  const { ref, width } = useElementWidth();
  const shows = listState(conversations, narrowing);
  const main = useRef<HTMLElement>(null);
  useKeptScroll('conversations', main, list.length > 0);
  useLiveList(conversations, main);
  const [wanted, setChosen] = useRoutedRecord('conversations');
  const { chosen, choose } = useBesideTest(wanted, setChosen, conversations);
  return (
    <>
      <PageMain label="Conversations" ref={main}>
        <PageHeader
          title="Conversations"
          description="What was said, what was sent, why, and whether it arrived."
          actions={<IconButton label="Refresh" icon={<RefreshCw size={16} />} onClick={refresh} />}
        />
        {error ? <ErrorNotice error={error} onRetry={refresh} /> : null}
        {shows === 'first' ? <Spinner label="Reading the conversations…" /> : null}
        {shows === 'none yet' ? <NoneYet onTest={() => showTest(true)} /> : null}
        <NewRows pages={conversations} page={main} of="conversations" />
        {shows === 'list' ? (
          <Card flush className="shrink-0" ref={ref}>
            <ConversationFilters
              choice={choice}
              onChange={narrow}
              searchRef={search}
              onClear={isNarrowed ? clear : undefined}
            />
            <ConversationTable
              rows={list}
              selected={chosen}
              onSelect={choose}
              width={width}
              empty={
                isLoading ? (
                  <Spinner label="Reading the conversations…" className="m-6" />
                ) : (
                  <NothingFound search={choice.search} onShowAll={clear} />
                )
              }
            />
          </Card>
        ) : null}
        <EarlierButton pages={conversations} />
      </PageMain>
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

function NoneYet({ onTest }: { onTest: () => void }) {
  return (
    <EmptyState
      icon={<MessagesSquare size={20} />}
      title="No conversations yet"
      action={<Button onClick={onTest}>Make a test call</Button>}
    >
      Calls appear here as soon as they start. A test call is the quickest way to the first.
    </EmptyState>
  );
}

function NothingFound({ search, onShowAll }: { search: string; onShowAll: () => void }) {
  return (
    <EmptyState
      icon={<SearchX size={20} />}
      title="No conversation found"
      action={<Button onClick={onShowAll}>Show all</Button>}
    >
      {nothingWords(search)}
    </EmptyState>
  );
}

function nothingWords(search: string): string {
  if (search.trim() === '') return 'No conversation has all of this.';
  if (looksLikeNumber(search))
    return 'No conversation of a number with these digits has all of this.';
  return 'Conversations are found by the caller’s number, or part of it, like 0142 or +1 555.';
}
