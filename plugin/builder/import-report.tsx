import { Badge } from '../../ui-kit/index.ts';
import type { ImportCount, ImportLine, ImportReport } from '../api/views.ts';

const COUNTS: readonly (readonly [ImportCount, string])[] = [
  ['topics', 'Topics'],
  ['templates', 'SMS'],
  ['smsActions', 'SMS actions'],
  ['handoffActions', 'Handoff actions'],
  ['variants', 'Variants'],
  ['attributes', 'Attributes'],
  ['entities', 'Entities'],
  ['variables', 'Variables'],
  ['handoffs', 'Handoffs'],
  ['functions', 'Functions'],
];
const ORDER: readonly ImportLine['kind'][] = ['not converted', 'note', 'converted', 'came in'];
const TONES = {
  'not converted': 'warning',
  note: 'neutral',
  converted: 'accent',
  'came in': 'success',
} as const;

/** What an import did: counts, then line by line, what needs a look first. */
export function ImportReportView({ report }: { report: ImportReport }) {
  const lines = ORDER.flatMap((kind) => report.lines.filter((line) => line.kind === kind));
  return (
    <div className="flex flex-col gap-4">
      <dl className="grid grid-cols-5 gap-x-3 gap-y-2.5">
        {COUNTS.map(([key, title]) => (
          <div key={key}>
            <dt className="truncate text-caption text-muted">{title}</dt>
            <dd className="tabular text-panel">{report.counts[key]}</dd>
          </div>
        ))}
      </dl>
      <ul className="flex flex-col divide-y divide-line border-t border-line">
        {lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line has no other identity
          <li key={index} className="flex items-start gap-3 py-2">
            <Badge tone={TONES[line.kind]}>{line.kind}</Badge>
            <div className="min-w-0 flex-1 break-words">
              <p>{line.what}</p>
              <p className="text-secondary text-muted">
                {line.where}
                {line.why === '' ? '' : `: ${line.why}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
