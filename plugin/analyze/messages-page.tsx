import { Send } from 'lucide-react';
import { useRef } from 'react';
import { Button, Card, EmptyState, Spinner } from '../../ui-kit/index.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import { useBuilder } from '../builder/builder-context.tsx';
import { PageMain } from '../builder/page-main.tsx';
import { NewRows } from '../builder/new-rows.tsx';
import { useKeptScroll } from '../builder/use-kept-scroll.ts';
import { useLiveList } from '../builder/use-live-list.ts';
import { NothingCameIn } from '../received/received-empty.tsx';
import { ReceivedList } from '../received/received-list.tsx';
import { ReceivedPanel } from '../received/received-panel.tsx';
import { useReceivedList } from '../received/use-received-list.ts';
import { EarlierButton } from './earlier-button.tsx';
import { MessagePanel } from './message-panel.tsx';
import { MessagesHeader } from './messages-header.tsx';
import { SentList } from './sent-list.tsx';
import { listState } from './use-narrowing.ts';
import { useSentList } from './use-sent-list.ts';
import { type ShownList, useShownList } from './use-shown-list.ts';

const ROWS: Readonly<Record<ShownList, string>> = { sent: 'messages', received: 'texts' };

/** Every text that went out, or that came in, newest first; the chosen one opens at the right with its record. */
export function MessagesPage() {
  const [shown, show] = useShownList();
  const isSent = shown === 'sent';
  const sent = useSentList(isSent);
  const received = useReceivedList(!isSent);
  const { pages, narrowing } = isSent ? sent : received;
  const { list, error, refresh } = pages;
  const main = useRef<HTMLElement>(null);
  useKeptScroll(isSent ? 'messages' : 'received', main, list.length > 0);
  useLiveList(pages, main);
  const shows = listState(pages, narrowing);
  return (
    <>
      <PageMain label="Messages" ref={main}>
        <MessagesHeader
          shown={shown}
          onShow={show}
          ask={useExport(isSent ? { sent: sent.filter } : { received: received.filter })}
          isEmpty={list.length === 0}
          onRefresh={refresh}
        />
        {error ? <ErrorNotice error={error} onRetry={refresh} announce /> : null}
        {shows === 'first' ? <Spinner label={`Reading the ${ROWS[shown]}…`} /> : null}
        {shows === 'none yet' ? isSent ? <NoneYet /> : <NothingCameIn /> : null}
        <NewRows pages={pages} page={main} of={ROWS[shown]} />
        {shows === 'list' ? (
          isSent ? (
            <SentList sent={sent} />
          ) : (
            <ReceivedList received={received} />
          )
        ) : null}
        <EarlierButton pages={pages} />
      </PageMain>
      {isSent && sent.chosen ? (
        <MessagePanel
          key={sent.chosen}
          id={sent.chosen}
          onNews={sent.pages.replace}
          onClose={sent.close}
        />
      ) : null}
      {!isSent && received.chosen ? (
        <ReceivedPanel
          key={received.chosen}
          id={received.chosen}
          onMessage={sent.choose}
          onClose={received.close}
        />
      ) : null}
    </>
  );
}

type Filters =
  | { readonly sent: ReturnType<typeof useSentList>['filter'] }
  | { readonly received: ReturnType<typeof useReceivedList>['filter'] };

/** Asks for the list that is shown, with its filters, as CSV. */
function useExport(filters: Filters) {
  const { api, projectId } = useBuilder();
  if ('sent' in filters) {
    const { sent } = filters;
    return sent && (() => api.messages.export({ projectId, ...sent }));
  }
  const { received } = filters;
  return received && (() => api.messages.exportReceived({ projectId, ...received }));
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
