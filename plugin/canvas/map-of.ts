import type { Position } from '../../core/records/base.ts';
import type { CardNode } from './cards.ts';

export interface CanvasMapShape {
  /** An SVG path of all topics, in pixels of the map. */
  readonly topics: string;
  readonly actions: string;
  readonly toMap: (at: Position) => Position;
  readonly toCanvas: (at: Position) => Position;
}

const PADDING = 8;
/** So that single cards do not fill the map. */
const LARGEST_SCALE = 0.07;

/** The cards drawn into a map of that size, in its middle; null where there are none. */
export function mapOf(
  nodes: readonly CardNode[],
  size: { readonly width: number; readonly height: number },
): CanvasMapShape | null {
  if (nodes.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { position, measured } of nodes) {
    left = Math.min(left, position.x);
    top = Math.min(top, position.y);
    right = Math.max(right, position.x + (measured?.width ?? 0));
    bottom = Math.max(bottom, position.y + (measured?.height ?? 0));
  }
  const scale = Math.min(
    LARGEST_SCALE,
    (size.width - 2 * PADDING) / (right - left),
    (size.height - 2 * PADDING) / (bottom - top),
  );
  const dx = (size.width - (right - left) * scale) / 2 - left * scale;
  const dy = (size.height - (bottom - top) * scale) / 2 - top * scale;
  const toMap = ({ x, y }: Position) => ({ x: x * scale + dx, y: y * scale + dy });
  const path = (type: CardNode['type']) =>
    nodes
      .filter((node) => node.type === type)
      .map(({ position, measured }) => {
        const { x, y } = toMap(position);
        const width = Math.max(1, (measured?.width ?? 0) * scale);
        const height = Math.max(1, (measured?.height ?? 0) * scale);
        return `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h-${width.toFixed(1)}z`;
      })
      .join('');
  return {
    topics: path('topic'),
    actions: path('action'),
    toMap,
    toCanvas: ({ x, y }) => ({ x: (x - dx) / scale, y: (y - dy) / scale }),
  };
}
