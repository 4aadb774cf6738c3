import { UserError } from '../../core/errors.ts';
import type { Problem } from '../../core/problems/problem.ts';

/** Names the first error in full: whoever calls may not have the list of them in sight. */
export function draftHasErrors(problems: readonly Problem[]): UserError {
  const [first, ...more] = problems.filter(({ severity }) => severity === 'error');
  const remedy = [
    ...(first ? [first.message, first.remedy] : []),
    ...(more.length > 0 ? [`Publish lists ${more.length} more.`] : []),
    'Then save, and call again.',
  ].join(' ');
  return new UserError(
    'refused',
    'The draft has errors, so it cannot be called.',
    remedy,
    problems,
  );
}
