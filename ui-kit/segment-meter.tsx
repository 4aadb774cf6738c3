import { cx } from './cx.ts';

export interface SegmentMeterProps {
  encoding: 'GSM-7' | 'UCS-2';
  characters: number;
  segments: number;
  /** For whom it was counted: the variant's name. */
  forWhom?: string | undefined;
  /** The most segments over all variants, where it is known. */
  worst?: number | undefined;
  /** The characters that force UCS-2. */
  culprits?: readonly string[] | undefined;
}

/** What a text costs: encoding, characters, segments, and why it is more than one expects. */
export function SegmentMeter(props: SegmentMeterProps) {
  const { encoding, characters, segments, forWhom, worst, culprits = [] } = props;
  const costly = Math.max(segments, worst ?? 0) > 1;
  return (
    <div className="text-secondary text-muted">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="min-w-0 break-words">
          {encoding}, {plural(characters, 'character')}
          {forWhom ? ` for ${forWhom}` : ''}
        </span>
        {characters === 0 && worst === undefined ? null : (
          <span className={cx(costly && 'font-[560] text-warning')}>
            {plural(segments, 'segment')}
            {worst === undefined ? '' : `, worst case ${worst}`}
          </span>
        )}
      </p>
      {culprits.length > 0 ? (
        <p className="mt-1 flex flex-wrap items-center gap-1">
          Forces UCS-2:
          {culprits.map((culprit) => (
            <mark
              key={culprit}
              className="rounded-[4px] bg-warning-soft px-1 font-[580] text-warning"
            >
              {nameOf(culprit)}
            </mark>
          ))}
        </p>
      ) : null}
    </div>
  );
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

const invisible = new Map([
  ['\t', 'tab'],
  ['\u00a0', 'no-break space'],
  ['\u200b', 'zero-width space'],
  ['\u200d', 'zero-width joiner'],
  ['\u202f', 'narrow no-break space'],
  ['\ufe0f', 'variation selector'],
]);

/** What cannot be seen is named. */
function nameOf(character: string): string {
  return invisible.get(character) ?? character;
}
