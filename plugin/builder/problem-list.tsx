import { CircleAlert } from 'lucide-react';
import type { RecordId } from '../../core/ids.ts';
import { type Problem, problemKey } from '../../core/problems/problem.ts';
import { Button, Checkbox, Notice } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from './builder-context.tsx';
import { pageOfRecord } from './page-of-record.ts';
import { topicNameOf } from './topic-name-of.ts';

interface ProblemListProps {
  problems: readonly Problem[];
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
  /** Called when the person goes to look at one. */
  onShow: () => void;
}

/** What refuses a release, and what the publisher has to tick. */
export function ProblemList({ problems, ticked, onTick, onShow }: ProblemListProps) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const allTicked = warnings.every((problem) => ticked.has(problemKey(problem)));
  function tick(keys: readonly string[], on: boolean) {
    const next = new Set(ticked);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    onTick(next);
  }
  if (problems.length === 0) {
    return <Notice tone="success">Checked: nothing stands in the way.</Notice>;
  }
  return (
    <div className="flex flex-col gap-4">
      {errors.length > 0 ? (
        <section aria-label="Errors" className="flex flex-col gap-1">
          <h3 className="text-label font-[600] text-error">
            {errors.length === 1 ? '1 error to put right' : `${errors.length} errors to put right`}
          </h3>
          <ul className="flex flex-col divide-y divide-line">
            {errors.map((problem) => (
              <li key={problemKey(problem)} className="flex items-start gap-2.5 py-2">
                <CircleAlert size={16} aria-hidden className="mt-0.5 text-error" />
                <Words problem={problem} />
                <Show problem={problem} onShow={onShow} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {warnings.length > 0 ? (
        <section aria-label="Warnings" className="flex flex-col gap-1">
          <div className="flex items-center justify-between">
            <h3 className="text-label font-[600] text-warning">
              {warnings.length === 1
                ? '1 warning to accept or put right'
                : `${warnings.length} warnings to accept or put right`}
            </h3>
            {warnings.length > 1 ? (
              <Button
                variant="link"
                size="sm"
                onClick={() => tick(warnings.map(problemKey), !allTicked)}
              >
                {allTicked ? 'Untick all' : 'Tick all'}
              </Button>
            ) : null}
          </div>
          <ul className="flex flex-col divide-y divide-line">
            {warnings.map((problem) => (
              <li key={problemKey(problem)} className="flex items-start gap-2.5 py-2">
                <Checkbox
                  className="min-w-0 flex-1"
                  label={<Message problem={problem} />}
                  description={problem.remedy}
                  checked={ticked.has(problemKey(problem))}
                  onCheckedChange={(on) => tick([problemKey(problem)], on === true)}
                />
                <Show problem={problem} onShow={onShow} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Words({ problem }: { problem: Problem }) {
  return (
    <div className="min-w-0 flex-1 break-words">
      <p>
        <Message problem={problem} />
      </p>
      <p className="text-secondary text-muted">{problem.remedy}</p>
    </div>
  );
}

/** The finding, and where: two topics that name the same deleted SMS say the same otherwise. */
function Message({ problem }: { problem: Problem }) {
  const topic = useDraft(({ draft }) => topicNameOf(draft, problem.place.recordId));
  if (topic === null || problem.message.includes(topic)) return problem.message;
  return (
    <>
      <span className="font-[580]">{topic}:</span> {problem.message}
    </>
  );
}

/** Leads to the record that the problem is about. */
function Show({ problem, onShow }: { problem: Problem; onShow: () => void }) {
  const { navigate, store } = useBuilder();
  const id = problem.place.recordId;
  if (id === null) return null;
  function show(recordId: RecordId) {
    const record = store.state.getState().draft.get(recordId);
    onShow();
    navigate(pageOfRecord(record), recordId);
  }
  return (
    <Button size="sm" onClick={() => show(id)}>
      Show
    </Button>
  );
}
