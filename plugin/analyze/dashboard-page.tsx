import { ChartNoAxesColumn, RefreshCw } from 'lucide-react';
import { Button, Card, EmptyState, IconButton, PageHeader, Spinner } from '../../ui-kit/index.ts';
import { ErrorNotice } from '../builder/error-notice.tsx';
import { useBuilder } from '../builder/builder-context.tsx';
import { PageMain } from '../builder/page-main.tsx';
import { PausedNoticesElsewhere } from '../sms/paused-notices.tsx';
import { BreakdownCard } from './breakdown-card.tsx';
import { ErrorsCard } from './errors-card.tsx';
import { FigureTiles } from './figure-tiles.tsx';
import { numberWords } from './figure-words.ts';
import { FunnelCard } from './funnel-card.tsx';
import { SeriesCard } from './series-card.tsx';
import { SpanFilter } from './span-filter.tsx';
import { type FiguresView, useFigures } from './use-figures.ts';
import { type SpanState, useSpan } from './use-span.ts';

/** What was sent, whether it arrived, and what to do where it did not. */
export function DashboardPage() {
  const span = useSpan();
  const { view, error, isLoading, refresh } = useFigures(span.span);
  return (
    <PageMain label="Dashboard">
      <PageHeader
        title="SMS dashboard"
        description="What was sent, whether it arrived, and what to do where it did not."
        actions={<IconButton label="Refresh" icon={<RefreshCw size={16} />} onClick={refresh} />}
      />
      <PausedNoticesElsewhere />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SpanFilter {...span} />
        {view && isLoading ? <Spinner label="Counting…" /> : null}
      </div>
      {error ? <ErrorNotice error={error} onRetry={refresh} announce /> : null}
      {view ? (
        <Figures view={view} span={span} isLoading={isLoading} />
      ) : error ? null : (
        <Spinner label="Counting the messages…" />
      )}
    </PageMain>
  );
}

function Figures(props: { view: FiguresView; span: SpanState; isLoading: boolean }) {
  const { view, span, isLoading } = props;
  const { current, before } = view.summary;
  const counted = current.total + view.funnel.matched + current.apiFailures;
  const isNothing = counted + current.keywordAnswers === 0;
  if (isNothing && before.total === 0) return <NothingYet span={span} />;
  return (
    <div aria-busy={isLoading} className="flex flex-col gap-4">
      <h2 className="sr-only">Figures</h2>
      <FigureTiles summary={view.summary} />
      <KeywordFigure {...current} />
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,392px)] gap-4 max-[1399px]:grid-cols-1">
        <SeriesCard days={view.days} />
        <FunnelCard funnel={view.funnel} />
      </div>
      <BreakdownCard breakdown={view.breakdown} />
      <ErrorsCard errors={view.errors} choice={span.choice} />
    </div>
  );
}

/** What was texted back to STOP, START and HELP: it costs as other texts do, and is none of theirs. */
function KeywordFigure({ keywordAnswers, keywordSegments }: FiguresView['summary']['current']) {
  if (keywordAnswers === 0) return null;
  const answers = keywordAnswers === 1 ? 'answer' : 'answers';
  const segments = keywordSegments === 1 ? 'segment' : 'segments';
  return (
    <p className="text-secondary text-muted">
      Beside these, {numberWords(keywordAnswers)} {answers} to STOP, START or HELP:{' '}
      {numberWords(keywordSegments)} {segments}.
    </p>
  );
}

function NothingYet({ span }: { span: SpanState }) {
  const { showTest } = useBuilder();
  const isOnlyCallers = span.choice.traffic === 'callers';
  return (
    <Card flush className="shrink-0">
      <EmptyState
        icon={<ChartNoAxesColumn size={20} />}
        title={isOnlyCallers ? 'No caller was texted on these days' : 'No texts on these days'}
        action={
          <>
            {isOnlyCallers ? (
              <Button
                onClick={({ currentTarget }) => {
                  // The button goes; the keyboard stays on the page.
                  currentTarget.closest('main')?.focus();
                  span.change({ traffic: 'all' });
                }}
              >
                Show tests too
              </Button>
            ) : null}
            <Button onClick={() => showTest(true)}>Make a test call</Button>
          </>
        }
      >
        Figures appear as soon as a topic that can text is matched in a call. Test calls are counted
        apart.
      </EmptyState>
    </Card>
  );
}
