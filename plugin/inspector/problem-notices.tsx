import type { Problem } from '../../core/problems/problem.ts';
import { Notice } from '../../ui-kit/index.ts';

interface ProblemNoticesProps {
  problems: readonly Problem[];
  /** Why the last change was not taken. */
  refused: string | null;
}

/**
 * What is wrong here, and what to do about it. It stands below the fields: above them, each problem
 * that comes or goes while one types would move the field under one's hands.
 */
export function ProblemNotices({ problems, refused }: ProblemNoticesProps) {
  if (problems.length === 0 && refused === null) return null;
  return (
    <section
      aria-label="Problems"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may scroll, so keys must reach it
      tabIndex={0}
      className="relative flex max-h-[38%] shrink-0 flex-col gap-2 overflow-y-auto border-t border-line px-[18px] py-3"
    >
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
    </section>
  );
}
