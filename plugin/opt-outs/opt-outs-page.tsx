import { useEffect, useRef, useState } from 'react';
import type { E164 } from '../../core/phone.ts';
import { Card, Spinner } from '../../ui-kit/index.ts';
import { EarlierButton } from '../analyze/earlier-button.tsx';
import { listState } from '../analyze/use-narrowing.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import { useBuilder } from '../builder/builder-context.tsx';
import { NewRows } from '../builder/new-rows.tsx';
import { PageMain } from '../builder/page-main.tsx';
import { useBesideTest } from '../builder/use-beside-test.ts';
import { useLiveList } from '../builder/use-live-list.ts';
import { AddDialog } from './add-dialog.tsx';
import { endedColumns } from './ended-columns.tsx';
import { endedEntriesOf } from './ended-entries.ts';
import { entriesOf } from './entries.ts';
import { optOutColumns } from './opt-out-columns.tsx';
import { filterOf, stateOf } from './opt-out-filter.ts';
import { OptOutList } from './opt-out-list.tsx';
import { OptOutPanel } from './opt-out-panel.tsx';
import { NoneEnded, NoneYet, NothingFound } from './opt-outs-empty.tsx';
import { OptOutsHeader } from './opt-outs-header.tsx';
import { StateSwitch } from './state-switch.tsx';
import { useEndedOptOuts } from './use-ended-opt-outs.ts';
import { useKnownSenders } from './use-known-senders.ts';
import { useOptOutNarrowing } from './use-opt-out-narrowing.ts';
import { useOptOuts } from './use-opt-outs.ts';

/** Who wants no texts, or no longer, newest first; the chosen one opens at the right with all that is known. */
export function OptOutsPage() {
  const { wanted, setWanted } = useWanted();
  const [adding, setAdding] = useState(false);
  const narrowing = useOptOutNarrowing();
  const { choice, settled, narrow, clear } = narrowing;
  const state = stateOf(settled);
  const isEnded = state === 'ended';
  const filter = filterOf(settled);
  const inForce = useOptOuts(isEnded ? null : filter);
  const ended = useEndedOptOuts(isEnded ? filter : null);
  const pages = isEnded ? ended : inForce;
  const senders = useKnownSenders();
  const { list, error, isLoading, refresh } = pages;
  const shows = listState(pages, narrowing);
  const readAgain = () => {
    refresh();
    senders.reload();
  };
  const { chosen, choose } = useBesideTest(wanted, setWanted, pages);
  const main = useRef<HTMLElement>(null);
  useLiveList(pages, main);
  const shared = {
    isLoading,
    senders: senders.list,
    narrowing,
    chosen,
    onChoose: choose,
    empty: <NothingFound state={state} isNumber={filterOf(choice) !== null} onClear={clear} />,
  };
  return (
    <>
      <PageMain label="Opt-outs" ref={main}>
        <OptOutsHeader
          filter={filter && { state, ...filter }}
          isEmpty={list.length === 0}
          onRefresh={readAgain}
          onAdd={() => setAdding(true)}
        />
        <StateSwitch
          state={stateOf(choice)}
          onState={(next) => narrow({ ...choice, state: next })}
        />
        {error ? <ErrorNotice error={error} onRetry={refresh} announce /> : null}
        {shows === 'first' ? <Spinner label="Reading the opt-outs…" /> : null}
        {shows === 'none yet' ? (
          <Card flush className="shrink-0">
            {isEnded ? <NoneEnded /> : <NoneYet />}
          </Card>
        ) : null}
        <NewRows pages={pages} page={main} of="opt-outs" />
        {shows === 'list' && isEnded ? (
          <OptOutList
            {...shared}
            label="Ended opt-outs"
            entries={endedEntriesOf(ended.list)}
            columns={endedColumns}
          />
        ) : null}
        {shows === 'list' && !isEnded ? (
          <OptOutList
            {...shared}
            label="Opt-outs"
            entries={entriesOf(inForce.list)}
            columns={optOutColumns}
          />
        ) : null}
        <EarlierButton pages={pages} />
      </PageMain>
      {chosen ? (
        <OptOutPanel
          key={chosen}
          recipient={chosen}
          onRemoved={readAgain}
          onClose={() => setWanted(null)}
        />
      ) : null}
      {adding ? (
        <AddDialog senders={senders} onAdded={readAgain} onClose={() => setAdding(false)} />
      ) : null}
    </>
  );
}

/** Whose record is open: at first whoever another page has named. */
function useWanted() {
  const { panel } = useBuilder();
  const [wanted, setWanted] = useState<E164 | null>(() => panel.getState().optOut ?? null);
  // Opened once: whoever comes back later wants the list.
  useEffect(() => panel.setState({ optOut: null }), [panel]);
  return { wanted, setWanted };
}
