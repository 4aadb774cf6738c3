import type { Problem } from '../../core/problems/problem.ts';

/** The severity to show for all of them: an error outweighs warnings. */
export function worstOf(problems: readonly Problem[] = []): 'error' | 'warning' | null {
  if (problems.some(({ severity }) => severity === 'error')) return 'error';
  return problems.length > 0 ? 'warning' : null;
}
