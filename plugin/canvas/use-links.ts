import type { Connection, FinalConnectionState } from '@xyflow/react';
import { actionIdSchema, topicIdSchema } from '../../core/ids.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { connect, type ConnectAnswer, type LinkEnds, reconnect } from '../draft/changes/connect.ts';
import { newIds } from '../draft/new-id.ts';
import { useCanvasStore } from './canvas-state.ts';
import type { LinkEdge } from './links.ts';

/** Drawing links from ports, and moving their ends. */
export function useLinks() {
  const { store, toast } = useBuilder();
  const canvas = useCanvasStore();

  function take(answer: ConnectAnswer, label: string) {
    if ('refused' in answer) toast({ title: answer.refused, tone: 'warning' });
    else store.commit(answer.change, label);
  }
  return {
    onConnect: (connection: Connection) => {
      const ends = endsOf(connection);
      if (ends) take(connect(store.state.getState().draft, newIds.link(), ends), 'Add a link');
    },
    onReconnect: (edge: LinkEdge, connection: Connection) => {
      const ends = endsOf(connection);
      const id = edge.data?.link.id;
      if (ends && id) take(reconnect(store.state.getState().draft, id, ends), 'Move a link');
    },
    /** A link let go over nothing: asks what should come next. */
    onConnectEnd: (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      const port = state.fromHandle?.id;
      const from = state.fromNode && cardId(state.fromNode.id);
      if (state.toHandle || state.fromHandle?.type !== 'source' || !port || !from) return;
      const point = 'clientX' in event ? event : event.changedTouches[0];
      if (!point) return;
      const at = { x: point.clientX, y: point.clientY };
      canvas.setState({ menu: { at, where: { onto: 'port', id: from, port } } });
    },
  };
}

function endsOf(connection: Connection): LinkEnds | null {
  const from = cardId(connection.source);
  const to = actionIdSchema.safeParse(connection.target).data;
  const port = connection.sourceHandle;
  return from && to && port ? { from, port, to } : null;
}

function cardId(id: string) {
  return topicIdSchema.safeParse(id).data ?? actionIdSchema.safeParse(id).data ?? null;
}
