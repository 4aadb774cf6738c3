import { cx } from '../../ui-kit/index.ts';
import { type CardLook, cardClass } from './card-class.ts';

interface FarCardProps {
  text: string;
  /** A topic that is off. */
  off?: boolean | undefined;
  problem: 'error' | 'warning' | null;
  look: CardLook;
  /** Exactly as large as the card itself: React Flow measures its ports anew where it is not. */
  width: number;
  height: number;
}

/** A card seen from far out: a label to find one's way by, and where the problems are. */
export function FarCard({ text, off, problem, look, width, height }: FarCardProps) {
  return (
    <div
      style={{ width, height }}
      className={cardClass(look, 'aw-far flex items-center overflow-hidden px-4')}
    >
      <h2 className={cx('aw-far-name min-w-0 flex-1', off && 'text-muted')}>{text}</h2>
      {problem ? (
        <span
          className={cx(
            'ml-2 size-6 shrink-0 rounded-full',
            problem === 'error' ? 'bg-error' : 'bg-warning',
          )}
        >
          <span className="sr-only">{problem}</span>
        </span>
      ) : null}
    </div>
  );
}
