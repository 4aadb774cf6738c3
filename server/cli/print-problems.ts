import type { Problem } from '../../core/problems/problem.ts';

/** Problems for people, errors first: what is the matter, and what to do. */
export function printProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, message, remedy }) => `  ${severity}: ${message}\n    ${remedy}`)
    .join('\n');
}
