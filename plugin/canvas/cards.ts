import { type Node, Position } from '@xyflow/react';
import type { RecordId } from '../../core/ids.ts';
import type { Action } from '../../core/records/action.ts';
import type { Draft } from '../../core/records/draft.ts';
import type { Topic } from '../../core/records/topic.ts';
import { graphOf } from '../../core/release/draft-graph.ts';
import type { LitPath } from '../builder/builder-context.tsx';
import { ACTION_CARD, TOPIC_CARD } from '../draft/changes/card-size.ts';
import { actionTypeOf } from './action-look.tsx';

export type TopicNode = Node<{ readonly topic: Topic; readonly lit: boolean }, 'topic'>;
export type ActionNode = Node<
  {
    readonly action: Action;
    readonly lit: boolean;
    /** Ports with a link, joined by commas: they show at rest as well. */
    readonly linked: string;
    /** No link leads here. */
    readonly loose: boolean;
  },
  'action'
>;
export type CardNode = TopicNode | ActionNode;

/**
 * React Flow's nodes for a draft. A card that looks as before keeps its node, so that React draws
 * only what changed: a change in a project of 1,000 topics draws one card. Cards out of sight are
 * never measured, so all start with the usual size: without it React Flow would wait for them
 * before it shows everything.
 */
export function cardsOf(
  draft: Draft,
  selection: readonly RecordId[],
  lit: LitPath | null,
  before: readonly CardNode[],
): CardNode[] {
  const graph = graphOf(draft);
  const old = new Map(before.map((node) => [node.id, node]));
  const selected = new Set<string>(selection);
  const litIds = new Set<string>([...(lit?.topicIds ?? []), ...(lit?.actionIds ?? [])]);
  const topics = graph.topics.map((topic) =>
    topicNode(topic, selected.has(topic.id), litIds.has(topic.id), old.get(topic.id)),
  );
  const actions = graph.actions.map((action) => {
    const linked = [...new Set(graph.linksFrom(action.id).map((link) => link.port))].join(',');
    const loose = graph.linksTo(action.id).length === 0;
    const data = { action, linked, loose, lit: litIds.has(action.id) };
    return actionNode(data, selected.has(action.id), old.get(action.id));
  });
  return [...topics, ...actions];
}

function topicNode(
  topic: Topic,
  selected: boolean,
  lit: boolean,
  old: CardNode | undefined,
): TopicNode {
  const data = { topic, lit };
  const same = old?.type === 'topic' && old.data.topic === topic && old.data.lit === lit;
  if (same && old.selected === selected) return old;
  return {
    id: topic.id,
    type: 'topic',
    initialWidth: TOPIC_CARD.width,
    initialHeight: TOPIC_CARD.height,
    handles: topicHandles(),
    ariaLabel: `Topic ${topic.name}${topic.enabled ? '' : ', off'}`,
    measured: (old?.type === 'topic' ? old.measured : undefined) ?? TOPIC_CARD,
    position: topic.position,
    data,
    selected,
  };
}

function actionNode(
  data: ActionNode['data'],
  selected: boolean,
  old: CardNode | undefined,
): ActionNode {
  const { action, lit, linked, loose } = data;
  const same =
    old?.type === 'action' &&
    old.data.action === action &&
    old.data.lit === lit &&
    old.data.linked === linked &&
    old.data.loose === loose;
  if (same && old.selected === selected) return old;
  const definition = actionTypeOf(action.type);
  return {
    id: action.id,
    type: 'action',
    initialWidth: ACTION_CARD.width,
    initialHeight: ACTION_CARD.height,
    handles: actionHandles(action.type),
    ariaLabel: `Action ${definition?.title ?? action.type}${loose ? ', not linked' : ''}`,
    measured: (old?.type === 'action' ? old.measured : undefined) ?? ACTION_CARD,
    position: action.position,
    data,
    selected,
  };
}

/** How far below the card's top a port stands, in pixels of a card of the usual height. */
export function portOffset(index: number, count: number): number {
  const share = count === 1 ? 0.5 : 0.16 + (0.68 * index) / (count - 1);
  return Math.round(ACTION_CARD.height * share);
}

/** Where links start and end on a card, as React Flow knows it. */
export type CardHandle = ReturnType<typeof handle>;

export function topicHandles(): CardHandle[] {
  return [handle('matched', 'source', TOPIC_CARD.width, TOPIC_CARD.height / 2)];
}

export function actionHandles(type: string, height: number = ACTION_CARD.height): CardHandle[] {
  const ports = actionTypeOf(type)?.ports ?? [];
  return [
    handle('in', 'target', 0, height / 2),
    ...ports.map(({ port }, index) =>
      handle(port, 'source', ACTION_CARD.width, portOffset(index, ports.length)),
    ),
  ];
}

function handle(id: string, type: 'source' | 'target', x: number, y: number) {
  const position = type === 'source' ? Position.Right : Position.Left;
  const size = type === 'source' ? 10 : 1;
  return { id, type, position, x: x - size / 2, y: y - size / 2, width: size, height: size };
}
