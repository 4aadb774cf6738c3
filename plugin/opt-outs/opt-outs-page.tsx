import { useEffect, useState } from 'react';
import type { E164 } from '../../core/phone.ts';
import { Card, Spinner } from '../../ui-kit/index.ts';
import { EarlierButton } from '../analyze/earlier-button.tsx';
import { listState, useNarrowing } from '../analyze/use-narrowing.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import { useBuilder } from '../builder/builder-context.tsx';
import { PageMain } from '../builder/page-main.tsx';
import { AddDialog } from './add-dialog.tsx';
import { filterOf, NO_FILTER } from './opt-out-filter.ts';
import { OptOutList } from './opt-out-list.tsx';
import { OptOutPanel } from './opt-out-panel.tsx';
import { NoneYet } from './opt-outs-empty.tsx';
import { OptOutsHeader } from './opt-outs-header.tsx';
import { useOptOuts } from './use-opt-outs.ts';
import { useSenders } from './use-senders.ts';

/** Who wants no texts, newest first; the chosen one opens at the right with all that is known. */
export function OptOutsPage() {
  const { chosen, setChosen } = useChosen();
  const [adding, setAdding] = useState(false);
  const narrowing = useNarrowing(NO_FILTER);
  const filter = filterOf(narrowing.settled);
  const optOuts = useOptOuts(filter);
  const senders = useSenders();
  const { list, error, isLoading, refresh } = optOuts;
  const shows = listState(optOuts, narrowing);
  const readAgain = () => {
    refresh();
    senders.reload();
  };
  return (
    <>
      <PageMain label="Opt-outs">
        <OptOutsHeader
          filter={filter}
          isEmpty={list.length === 0}
          onRefresh={readAgain}
          onAdd={() => setAdding(true)}
        />
        {error ? <ErrorNotice error={error} onRetry={refresh} announce /> : null}
        {shows === 'first' ? <Spinner label="Reading the opt-outs…" /> : null}
        {shows === 'none yet' ? (
          <Card flush className="shrink-0">
            <NoneYet />
          </Card>
        ) : null}
        {shows === 'list' ? (
          <OptOutList
            rows={list}
            isLoading={isLoading}
            senders={senders.list}
            narrowing={narrowing}
            chosen={chosen}
            onChoose={setChosen}
          />
        ) : null}
        <EarlierButton pages={optOuts} />
      </PageMain>
      {chosen ? (
        <OptOutPanel
          key={chosen}
          recipient={chosen}
          onRemoved={readAgain}
          onClose={() => setChosen(null)}
        />
      ) : null}
      {adding ? (
        <AddDialog senders={senders} onAdded={readAgain} onClose={() => setAdding(false)} />
      ) : null}
    </>
  );
}

/** Whose record is open: at first whoever another page has named. */
function useChosen() {
  const { panel } = useBuilder();
  const [chosen, setChosen] = useState<E164 | null>(() => panel.getState().optOut ?? null);
  // Opened once: whoever comes back later wants the list.
  useEffect(() => panel.setState({ optOut: null }), [panel]);
  return { chosen, setChosen };
}
