import { BreakableName, cx } from '../../ui-kit/index.ts';
import { type CardLook, cardClass } from './card-class.ts';
import type { CardHandle } from './cards.ts';

interface FarCardProps {
  text: string;
  /** A topic that is off. */
  off?: boolean | undefined;
  problem: 'error' | 'warning' | null;
  look: CardLook;
  /** Exactly as large as the card itself: React Flow measures its ports anew where it is not. */
  width: number;
  height: number;
  handles: readonly CardHandle[];
}

/** A card seen from far out: a label to find one's way by, and where the problems are. */
export function FarCard(props: FarCardProps) {
  const { text, off, problem, look, width, height, handles } = props;
  return (
    <div style={{ width, height }} className={cardClass(look, 'aw-far flex items-center px-3')}>
      <h2 className={cx('aw-far-name min-w-0 flex-1', off && 'text-muted')}>
        <BreakableName>{text}</BreakableName>
      </h2>
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
      {handles.map((handle) => (
        <FarHandle key={handle.id} handle={handle} />
      ))}
    </div>
  );
}

/**
 * What React Flow measures to know where links start and end, whenever a card is drawn anew: without
 * it the card would have no links. Its own component also listens, which a thousand labels need not.
 */
function FarHandle({ handle }: { handle: CardHandle }) {
  const { id, type, position, x, y, width, height } = handle;
  return (
    <span
      aria-hidden
      className={cx('aw-far-port', type)}
      data-handleid={id}
      data-handlepos={position}
      style={{ left: x, top: y, width, height }}
    />
  );
}
