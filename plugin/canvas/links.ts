import type { Edge } from '@xyflow/react';
import type { RecordId } from '../../core/ids.ts';
import type { Draft } from '../../core/records/draft.ts';
import type { Link } from '../../core/records/link.ts';
import { graphOf } from '../../core/release/draft-graph.ts';
import type { LitPath } from '../builder/builder-context.tsx';
import { actionTypeOf } from './action-look.tsx';

export type LinkEdge = Edge<
  { readonly link: Link; readonly label: string; readonly lit: boolean; readonly near: boolean },
  'link'
>;

/** React Flow's edges for a draft; unchanged ones keep their identity, as `cardsOf` does. */
export function linksOf(
  draft: Draft,
  selection: readonly RecordId[],
  lit: LitPath | null,
  before: readonly LinkEdge[],
): LinkEdge[] {
  const old = new Map(before.map((edge) => [edge.id, edge]));
  const selected = new Set<string>(selection);
  const litIds = new Set<string>(lit?.linkIds ?? []);
  const edges: LinkEdge[] = [];
  for (const link of graphOf(draft).links) {
    const from = draft.get(link.from);
    if (!from || !draft.get(link.to)) continue;
    const data = {
      link,
      label: from.kind === 'action' ? portTitle(from.type, link.port) : '',
      lit: litIds.has(link.id),
      near: selected.has(link.from) || selected.has(link.to),
    };
    edges.push(edgeOf(data, selected.has(link.id), old.get(link.id)));
  }
  return edges;
}

/** The name of a port on screen. */
export function portTitle(type: string, port: string): string {
  return actionTypeOf(type)?.ports.find((each) => each.port === port)?.title ?? port;
}

function edgeOf(data: NonNullable<LinkEdge['data']>, selected: boolean, old?: LinkEdge): LinkEdge {
  const same =
    old?.data !== undefined &&
    old.data.link === data.link &&
    old.data.label === data.label &&
    old.data.lit === data.lit &&
    old.data.near === data.near;
  if (same && old.selected === selected) return old;
  const { link } = data;
  return {
    id: link.id,
    type: 'link',
    source: link.from,
    sourceHandle: link.port,
    target: link.to,
    targetHandle: 'in',
    ariaLabel: `Link${data.label ? `, when ${data.label}` : ''}`,
    interactionWidth: 22,
    data,
    selected,
  };
}
