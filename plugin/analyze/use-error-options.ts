import { useEffect, useState } from 'react';
import type { ErrorFigure } from '../api/analytics-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { codeToShow, withoutStop } from '../builder/error-words.ts';
import { dayOf } from './span.ts';

const DAY_MS = 24 * 3_600_000;
/** What went wrong longer ago is not offered; whoever is led to it sees its code. */
const DAYS = 90;
const ANY = { value: 'all', label: 'Any error or none' } as const;

/** What a list can be narrowed to: what went wrong lately, the most frequent first, and what is `chosen`. */
export function useErrorOptions(chosen: string) {
  const { api, projectId } = useBuilder();
  const [errors, setErrors] = useState<readonly ErrorFigure[]>([]);
  useEffect(() => {
    let isGone = false;
    const now = Date.now();
    const days = { from: dayOf(now - (DAYS - 1) * DAY_MS), to: dayOf(now) };
    api.analytics.errors({ projectId, ...days, traffic: 'all' }).then(
      (answer) => (isGone ? undefined : setErrors(answer.errors)),
      // The list itself says that the server is away; without these it is narrowed by all the rest.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [api, projectId]);
  const options = errors
    .filter(isOfMessages)
    .map((error) => ({ value: error.code, label: labelOf(error) }));
  const isOffered = chosen === 'all' || options.some(({ value }) => value === chosen);
  return [ANY, ...options, ...(isOffered ? [] : [{ value: chosen, label: `Error ${chosen}` }])];
}

/** Whether there are messages that can be found by its code: some end without any. */
export function isOfMessages({ code, messages }: ErrorFigure): boolean {
  return messages > 0 && code !== 'unknown';
}

/** The code first: where there is little room the rest is cut. */
function labelOf(error: ErrorFigure): string {
  const code = codeToShow(error);
  const meaning = withoutStop(error.meaning);
  return code === undefined ? meaning : `${code}: ${meaning}`;
}
