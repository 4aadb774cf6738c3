import { Minus, PencilLine, Plus } from 'lucide-react';
import { useState } from 'react';
import type { RecordDifference } from '../../core/release/compare-releases.ts';
import { Button } from '../../ui-kit/index.ts';
import { changedLinks, type DifferenceLine, differenceLines } from './difference-words.ts';

const SHOWN = 12;

interface DifferenceListProps {
  differences: readonly RecordDifference[];
  from: number;
  to: number;
}

/** What changes for callers when one release takes the place of another. */
export function DifferenceList({ differences, from, to }: DifferenceListProps) {
  const [all, setAll] = useState(false);
  const lines = differenceLines(differences);
  const links = changedLinks(differences);
  const shown = all ? lines : lines.slice(0, SHOWN);
  return (
    <section aria-label="What changes" className="flex flex-col gap-1.5">
      <h3 className="text-label font-[600]">
        What changes from release {from} to {to}
      </h3>
      {differences.length === 0 ? (
        <p className="text-muted">Nothing that callers meet.</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line rounded-input border border-line">
          {shown.map((line) => (
            <Line key={line.id} line={line} />
          ))}
          {links > 0 ? (
            <li className="px-3 py-1.5 text-muted">
              {links === 1 ? '1 link' : `${links} links`} between topics and actions
            </li>
          ) : null}
        </ul>
      )}
      {shown.length < lines.length ? (
        <Button variant="link" size="sm" className="self-start" onClick={() => setAll(true)}>
          Show {lines.length - shown.length} more
        </Button>
      ) : null}
    </section>
  );
}

const MARKS = {
  added: { icon: <Plus size={14} aria-hidden className="text-success" />, word: 'new' },
  removed: { icon: <Minus size={14} aria-hidden className="text-error" />, word: 'removed' },
  changed: { icon: <PencilLine size={14} aria-hidden className="text-muted" />, word: 'changed' },
} as const satisfies Record<DifferenceLine['what'], unknown>;

function Line({ line }: { line: DifferenceLine }) {
  const mark = MARKS[line.what];
  return (
    <li className="flex items-baseline gap-2.5 px-3 py-1.5">
      <span className="self-center">{mark.icon}</span>
      <span className="w-[64px] shrink-0 text-secondary text-muted">{line.kind}</span>
      <span className="min-w-0 flex-1 break-words">
        {line.title}{' '}
        <span className="text-secondary text-muted">
          {mark.word}
          {line.detail === '' ? '' : `: ${line.detail}`}
        </span>
      </span>
    </li>
  );
}
