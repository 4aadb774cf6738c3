import type { ReactNode } from 'react';
import { cx, type Tone, toneTextClass } from '../../ui-kit/index.ts';
import type { SummaryView } from '../api/analytics-views.ts';
import { beforeWords, numberWords, percentWords } from './figure-words.ts';

/** The span's figures in a row, each with what it is made of, or what it was before. */
export function FigureTiles({ summary }: { summary: SummaryView }) {
  const { current, before } = summary;
  const lost = current.failed + current.undelivered;
  return (
    <dl
      aria-label="Figures"
      className="grid grid-cols-6 overflow-clip rounded-card border border-line bg-raised shadow-card max-[1399px]:grid-cols-3"
    >
      <Tile
        name="Sent"
        value={numberWords(current.sent)}
        note={beforeWords(current.sent, before.sent) ?? sentWords(current)}
      />
      <Tile
        name="Delivered"
        value={numberWords(current.delivered)}
        note={beforeWords(current.delivered, before.delivered) ?? unconfirmedWords(current)}
      />
      <Tile
        name="Delivery rate"
        value={percentWords(current.deliveryRate)}
        note={
          before.deliveryRate === null
            ? 'of those with an end'
            : `${percentWords(before.deliveryRate)} before`
        }
      />
      <Tile
        name="Failed"
        value={numberWords(lost)}
        tone={lost > 0 ? 'error' : 'neutral'}
        note={lost === 0 ? 'none' : `${numberWords(current.undelivered)} of them not delivered`}
      />
      <Tile
        name="Suppressed"
        value={numberWords(current.suppressed)}
        tone={current.suppressed > 0 ? 'warning' : 'neutral'}
        note={current.suppressed === 0 ? 'none' : 'not sent, mostly opted out'}
      />
      <Tile
        name="API failures"
        value={numberWords(current.apiFailures)}
        tone={current.apiFailures > 0 ? 'error' : 'neutral'}
        note={beforeWords(current.apiFailures, before.apiFailures) ?? 'sends that were refused'}
      />
    </dl>
  );
}

/** Where nothing is sent, what waits is what one looks for. */
function sentWords({ sent, waiting, segments }: SummaryView['current']): string {
  if (sent === 0 && waiting > 0) return `${numberWords(waiting)} waiting`;
  return `${numberWords(segments)} ${segments === 1 ? 'segment' : 'segments'}`;
}

function unconfirmedWords({ sent, unconfirmed }: SummaryView['current']): string {
  if (sent === 0) return 'none sent';
  return unconfirmed === 0 ? 'all confirmed' : `${numberWords(unconfirmed)} not confirmed yet`;
}

interface TileProps {
  name: string;
  value: string;
  note: ReactNode;
  tone?: Tone | undefined;
}

function Tile({ name, value, note, tone = 'neutral' }: TileProps) {
  return (
    <div className="-mt-px -ml-px flex min-w-0 flex-col gap-0.5 border-t border-l border-line px-4 py-3.5">
      <dt className="truncate text-label text-muted">{name}</dt>
      <dd
        className={cx(
          'tabular text-[24px]/[32px] font-[640] tracking-[-0.015em]',
          tone === 'neutral' ? 'text-text' : toneTextClass(tone),
        )}
      >
        {value}
      </dd>
      <dd className="truncate text-secondary text-muted">{note}</dd>
    </div>
  );
}
