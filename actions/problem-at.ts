import type { Problem } from '../core/problems/problem.ts';

/** What is wrong with one field, in words; undefined when nothing is. */
export function problemAt(
  problems: readonly Problem[],
  field: string,
  severity: Problem['severity'],
): string | undefined {
  const found = problems.find(
    (problem) => problem.place.field === field && problem.severity === severity,
  );
  return found && `${found.message} ${found.remedy}`;
}
