import type { ActionId, TopicId } from '../ids.ts';
import type { Position } from '../records/base.ts';
import type { Topic } from '../records/topic.ts';
import type { Draft } from '../records/draft.ts';
import { type DraftGraph, graphOf } from '../release/draft-graph.ts';

/** Sizes of cards on the canvas, in its own pixels. Heights are those of a typical card. */
export const CARD = {
  topicWidth: 284,
  topicHeight: 140,
  actionWidth: 252,
  actionHeight: 104,
} as const;

/** `level` stands between a topic and its actions, `ports` between actions: port names stand there. */
const GAP = { row: 24, stack: 20, level: 68, ports: 120, column: 120 } as const;
const LEVEL_WIDTH = CARD.actionWidth + GAP.ports;
/** Up to so many topics stay in one column. */
const COLUMN_LENGTH = 12;
/** Rows for each column of a large project: as wide as a screen is, for the usual card and action. */
const ROWS_A_COLUMN = 2.5;
/** Topics whose left edges are closer than this count as one column when reading their order. */
const COLUMN_TOLERANCE = 180;

type Placed = Map<TopicId | ActionId, Position>;

/**
 * A place for every card: topics in columns, in the order in which they stand now (columns from
 * left to right, each from top to bottom), their actions to the right in levels. Doing it again
 * changes nothing.
 */
export function tidyPositions(draft: Draft): Map<TopicId | ActionId, Position> {
  const graph = graphOf(draft);
  const placed: Placed = new Map();
  let x = 0;
  let bottom = 0;
  for (const column of columnsOf(inReadingOrder(graph.topics))) {
    let y = 0;
    let depth = 0;
    for (const topic of column) {
      const tree = treeOf(graph, topic.id, placed);
      placed.set(topic.id, { x, y });
      const height = Math.max(CARD.topicHeight, tree.height);
      placeStack(tree.children, x + CARD.topicWidth + GAP.level, y, height, placed);
      depth = Math.max(depth, tree.depth - 1);
      y += height + GAP.row;
    }
    bottom = Math.max(bottom, y);
    x +=
      CARD.topicWidth + (depth > 0 ? GAP.level - GAP.ports : 0) + depth * LEVEL_WIDTH + GAP.column;
  }
  placeLoose(graph, bottom, placed);
  return placed;
}

interface Tree {
  readonly id: TopicId | ActionId;
  readonly children: readonly Tree[];
  /** Of the whole stack to the right, or of the card where that is taller. */
  readonly height: number;
  readonly depth: number;
}

/** An action stands under the first card that leads to it; links that come later only point. */
function treeOf(graph: DraftGraph, id: TopicId | ActionId, placed: Placed): Tree {
  const children: Tree[] = [];
  for (const link of graph.linksFrom(id)) {
    if (placed.has(link.to) || graph.draft.get(link.to) === undefined) continue;
    placed.set(link.to, { x: 0, y: 0 });
    children.push(treeOf(graph, link.to, placed));
  }
  const own = id.startsWith('top_') ? CARD.topicHeight : CARD.actionHeight;
  return {
    id,
    children,
    height: Math.max(own, stackHeight(children)),
    depth: 1 + Math.max(0, ...children.map((child) => child.depth)),
  };
}

function stackHeight(stack: readonly Tree[]): number {
  const heights = stack.reduce((sum, tree) => sum + tree.height, 0);
  return heights + GAP.stack * Math.max(0, stack.length - 1);
}

/** The stack in the middle of the given height, each card at the top of its own tree. */
function placeStack(
  stack: readonly Tree[],
  x: number,
  top: number,
  height: number,
  placed: Placed,
): void {
  let y = top + Math.max(0, (height - stackHeight(stack)) / 2);
  for (const tree of stack) {
    placed.set(tree.id, { x, y });
    placeStack(tree.children, x + LEVEL_WIDTH, y, tree.height, placed);
    y += tree.height + GAP.stack;
  }
}

function placeLoose(graph: DraftGraph, bottom: number, placed: Placed): void {
  let x = 0;
  for (const action of graph.actions) {
    if (placed.has(action.id)) continue;
    const tree = treeOf(graph, action.id, placed);
    placed.set(action.id, { x, y: bottom });
    placeStack(tree.children, x + LEVEL_WIDTH, bottom, tree.height, placed);
    x += tree.depth * LEVEL_WIDTH;
  }
}

function inReadingOrder(topics: readonly Topic[]): Topic[] {
  const byX = topics.toSorted((a, b) => a.position.x - b.position.x || byName(a, b));
  const columns: Topic[][] = [];
  let left = Number.NEGATIVE_INFINITY;
  for (const topic of byX) {
    const column = columns.at(-1);
    if (column && topic.position.x - left < COLUMN_TOLERANCE) column.push(topic);
    else {
      columns.push([topic]);
      left = topic.position.x;
    }
  }
  return columns.flatMap((column) =>
    column.toSorted((a, b) => a.position.y - b.position.y || byName(a, b)),
  );
}

function byName(a: Topic, b: Topic): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Columns of about the same length; many topics make a block, not a strip. */
function columnsOf(topics: readonly Topic[]): Topic[][] {
  const longest = Math.max(COLUMN_LENGTH, Math.ceil(Math.sqrt(ROWS_A_COLUMN * topics.length)));
  const count = Math.max(1, Math.ceil(topics.length / longest));
  const length = Math.ceil(topics.length / count);
  return Array.from({ length: count }, (_, index) =>
    topics.slice(index * length, (index + 1) * length),
  ).filter((column) => column.length > 0);
}
