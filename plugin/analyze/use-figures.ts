import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  BreakdownView,
  DayFigures,
  ErrorFigure,
  FunnelView,
  SpanInput,
  SummaryView,
} from '../api/analytics-views.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { useAskAgain } from '../builder/use-ask-again.ts';

export interface FiguresView {
  readonly span: SpanInput;
  readonly summary: SummaryView;
  readonly days: readonly DayFigures[];
  readonly funnel: FunnelView;
  readonly errors: readonly ErrorFigure[];
  readonly breakdown: BreakdownView;
}

interface State {
  /** As last answered; it stays while another span is read. */
  readonly view: FiguresView | null;
  readonly error: ApiError | null;
  readonly isLoading: boolean;
}

/** All figures of a span, read together so that they are of one moment or nearly so. */
export function useFigures(span: SpanInput | null) {
  const { api, projectId } = useBuilder();
  const [state, setState] = useState<State>({ view: null, error: null, isLoading: true });
  const asked = useRef(0);
  const key = JSON.stringify(span);
  const load = useCallback(async () => {
    if (key === 'null') return;
    const wanted: SpanInput = JSON.parse(key);
    const mine = ++asked.current;
    // A later question has been asked meanwhile: this answer is of no use any more.
    const isLate = () => mine !== asked.current;
    try {
      const input = { projectId, ...wanted };
      const { analytics } = api;
      const [summary, { days }, funnel, { errors }, breakdown] = await Promise.all([
        analytics.summary(input),
        analytics.series(input),
        analytics.funnel(input),
        analytics.errors(input),
        analytics.breakdown(input),
      ]);
      if (isLate()) return;
      const view = { span: wanted, summary, days, funnel, errors, breakdown };
      setState({ view, error: null, isLoading: false });
    } catch (thrown) {
      if (!isLate()) setState((was) => ({ ...was, error: toApiError(thrown), isLoading: false }));
    }
  }, [api, projectId, key]);
  useEffect(() => {
    void Promise.resolve().then(load);
  }, [load]);
  const refresh = () => {
    setState((was) => ({ ...was, isLoading: true }));
    void load();
  };
  useAskAgain(state.error, refresh);
  const isStale = span !== null && state.view !== null && JSON.stringify(state.view.span) !== key;
  return { ...state, isLoading: state.isLoading || (isStale && !state.error), refresh };
}
