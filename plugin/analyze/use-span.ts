import { useEffect, useState } from 'react';
import { useBuilder } from '../builder/builder-context.tsx';
import { keepInEntry, keptInEntry } from '../builder/history-entry.ts';
import { choiceWith, type SpanChoice, spanOf } from './span.ts';
import type { SpanInput } from '../api/analytics-views.ts';

export interface SpanState {
  readonly choice: SpanChoice;
  /** Null while what is chosen cannot be asked for; `problem` says why. */
  readonly span: SpanInput | null;
  readonly problem: string | null;
  readonly change: (part: Partial<SpanChoice>) => void;
}

/** Which days, environment and traffic the dashboard is about; Back and a reload bring them again. */
export function useSpan(): SpanState {
  const { projectId } = useBuilder();
  const name = `dashboard of ${projectId}`;
  const [opened] = useState(() => Date.now());
  const [choice, setChoice] = useState(() => choiceWith(keptInEntry(name), opened));
  useEffect(() => keepInEntry(name, { ...choice }), [name, choice]);
  const span = spanOf(choice, opened);
  const isProblem = typeof span === 'string';
  return {
    choice,
    span: isProblem ? null : span,
    problem: isProblem ? span : null,
    change: (part) => setChoice((was) => ({ ...was, ...part })),
  };
}
