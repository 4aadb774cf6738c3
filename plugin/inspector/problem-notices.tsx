import type { Problem } from '../../core/problems/problem.ts';
import { Notice } from '../../ui-kit/index.ts';

interface ProblemNoticesProps {
  problems: readonly Problem[];
  /** Why the last change was not taken. */
  refused: string | null;
}

/** What is wrong here, and what to do about it. */
export function ProblemNotices({ problems, refused }: ProblemNoticesProps) {
  return (
    <div className="flex flex-col gap-2 empty:hidden">
      {refused === null ? null : (
        <Notice tone="error" announce title="That was not taken over">
          {refused}.
        </Notice>
      )}
      {problems.map((problem, index) => (
        <Notice
          key={`${problem.code}-${index}`}
          tone={problem.severity === 'error' ? 'error' : 'warning'}
          title={problem.message}
        >
          {problem.remedy}
        </Notice>
      ))}
    </div>
  );
}
