import { type Problem, problemKey } from '../../core/problems/problem.ts';

/** Whether these problems stop a release: any error does, and any warning nobody has accepted. */
export function holdsUp(
  problems: readonly Problem[],
  accepted: { readonly warnings: readonly string[]; readonly all: boolean },
): boolean {
  const ticked = new Set(accepted.warnings);
  return problems.some(
    (problem) => problem.severity === 'error' || !(accepted.all || ticked.has(problemKey(problem))),
  );
}
