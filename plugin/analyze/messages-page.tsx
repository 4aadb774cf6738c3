import { MessageSquareX, RefreshCw, SearchX, Send } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { messageIdSchema } from '../../core/ids.ts';
import {
  Button,
  buttonClass,
  Card,
  EmptyState,
  IconButton,
  PageHeader,
  Spinner,
  Table,
} from '../../ui-kit/index.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import { useBuilder } from '../builder/builder-context.tsx';
import { useBesideTest } from '../builder/use-beside-test.ts';
import { PageMain } from '../builder/page-main.tsx';
import { NewRows } from '../builder/new-rows.tsx';
import { useKeptScroll } from '../builder/use-kept-scroll.ts';
import { useLiveList } from '../builder/use-live-list.ts';
import { useOpenedRecord } from '../builder/use-opened-record.ts';
import { useElementWidth } from '../builder/use-element-width.ts';
import { EarlierButton } from './earlier-button.tsx';
import { usePageLink } from '../builder/use-page-link.ts';
import { ExportButton } from './export-button.tsx';
import { messageColumns } from './message-columns.tsx';
import { looksLikeNumber } from './list-filter.ts';
import { filterOf, NO_FILTER } from './message-filter.ts';
import { MessageFilters } from './message-filters.tsx';
import { MessagePanel } from './message-panel.tsx';
import { useMessages } from './use-messages.ts';
import { listState, useNarrowing } from './use-narrowing.ts';

/** Every text, newest first; the chosen one opens at the right with its record. */
export function MessagesPage() {
  const [opened] = useState(() => Date.now());
  const { api, projectId, panel } = useBuilder();
  const ledTo = panel.getState().message;
  const [wanted, setChosen] = useOpenedRecord('message', messageIdSchema, ledTo);
  // Opened once: whoever comes back later wants the list.
  useEffect(() => panel.setState({ message: null }), [panel]);
  const narrowing = useNarrowing(NO_FILTER, 'messages');
  const { choice, settled, isNarrowed, narrow, clear, search } = narrowing;
  const filter = filterOf(settled, opened);
  const messages = useMessages(filter);
  const { list, error, isLoading, refresh, replace } = messages;
  const { chosen, choose } = useBesideTest(wanted, setChosen, messages);
  const { ref, width } = useElementWidth();
  const main = useRef<HTMLElement>(null);
  useKeptScroll('messages', main, list.length > 0);
  useLiveList(messages, main);
  const shows = listState(messages, narrowing);
  return (
    <>
      <PageMain label="Messages" ref={main}>
        <PageHeader
          title="Messages"
          description="Every text: to whom, why, and what became of it."
          actions={
            <>
              <IconButton label="Refresh" icon={<RefreshCw size={16} />} onClick={refresh} />
              <ToOptOuts />
              <ExportButton
                ask={filter && (() => api.messages.export({ projectId, ...filter }))}
                disabled={list.length === 0}
              />
            </>
          }
        />
        {error ? <ErrorNotice error={error} onRetry={refresh} announce /> : null}
        {shows === 'first' ? <Spinner label="Reading the messages…" /> : null}
        {shows === 'none yet' ? <NoneYet /> : null}
        <NewRows pages={messages} page={main} of="messages" />
        {shows === 'list' ? (
          <Card flush className="shrink-0">
            <div ref={ref}>
              <MessageFilters
                choice={choice}
                onChange={narrow}
                searchRef={search}
                onClear={isNarrowed ? clear : undefined}
              />
              <Table
                label="Messages"
                minWidth={0}
                columns={messageColumns(width)}
                rows={list}
                rowKey={(row) => row.id}
                selectedKey={chosen}
                onSelect={(row) => choose(row.id)}
                empty={
                  isLoading ? (
                    <Spinner label="Reading the messages…" className="m-6" />
                  ) : (
                    <NothingFound onClear={clear} isNumber={looksLikeNumber(choice.search)} />
                  )
                }
              />
            </div>
          </Card>
        ) : null}
        <EarlierButton pages={messages} />
      </PageMain>
      {chosen ? (
        <MessagePanel key={chosen} id={chosen} onNews={replace} onClose={() => setChosen(null)} />
      ) : null}
    </>
  );
}

function ToOptOuts() {
  return (
    <a {...usePageLink('opt-outs')} className={buttonClass()}>
      <MessageSquareX size={15} aria-hidden />
      Opt-outs
    </a>
  );
}

function NoneYet() {
  const { showTest } = useBuilder();
  return (
    <Card flush className="shrink-0">
      <EmptyState
        icon={<Send size={20} />}
        title="No messages yet"
        action={<Button onClick={() => showTest(true)}>Make a test call</Button>}
      >
        A text appears here the moment a caller agrees to it. A test call is the quickest way to the
        first.
      </EmptyState>
    </Card>
  );
}

function NothingFound({ onClear, isNumber }: { onClear: () => void; isNumber: boolean }) {
  return (
    <EmptyState
      icon={<SearchX size={20} />}
      title="No message found"
      action={<Button onClick={onClear}>Show all</Button>}
    >
      {isNumber
        ? 'No text to a number with these digits has all of this.'
        : 'No message has all of this.'}
    </EmptyState>
  );
}
