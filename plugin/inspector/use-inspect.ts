import { useCallback, useEffect, useState } from 'react';
import type { RecordId } from '../../core/ids.ts';
import type { Reference, ReferenceKind } from '../../core/prompt/prompt-doc.ts';
import type { Change } from '../../core/records/change.ts';
import { recordOf } from '../../core/records/draft.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { createReferenced } from '../draft/changes/create-referenced.ts';
import { randomTail } from '../draft/new-id.ts';

/** What every panel of the inspector does with the draft. */
export function useInspect() {
  const { store, navigate, panel } = useBuilder();
  const [refused, setRefused] = useState<string | null>(null);
  const change = useCallback(
    (next: Change, label: string) => {
      const answer = store.commit(next, label);
      setRefused(answer.ok ? null : answer.why);
    },
    [store],
  );
  const onCreate = useCallback(
    (kind: ReferenceKind, name: string): Reference | null => {
      const made = createReferenced(kind, name, randomTail());
      if (!made) return null;
      const answer = store.commit(made.change, `Add ${name}`);
      setRefused(answer.ok ? null : answer.why);
      return answer.ok ? made.reference : null;
    },
    [store],
  );
  const onOpen = useCallback(
    (reference: Reference) => {
      if (reference.kind === 'attribute') return navigate('variants', reference.id);
      if (reference.kind !== 'template') return;
      const template = recordOf(store.state.getState().draft, 'template', reference.id);
      // Whoever opens one that says nothing yet wants to write it.
      if (template?.body === '') panel.setState({ focus: { id: reference.id, field: 'body' } });
      navigate('sms', reference.id);
    },
    [navigate, panel, store],
  );
  return { change, refused, onCreate, onOpen };
}

/** Whether this field asked for the focus; read once, when the panel appears. */
export function useFocusWish(id: RecordId, field: 'name' | 'prompt' | 'body'): boolean {
  const { panel } = useBuilder();
  const [wished] = useState(() => {
    const focus = panel.getState().focus;
    return focus?.id === id && focus.field === field;
  });
  return wished;
}

/** The wish is for the panel that appears now, not for every later visit to the record. */
export function useEndFocusWish(id: RecordId | undefined): void {
  const { panel } = useBuilder();
  useEffect(() => {
    if (id && panel.getState().focus?.id === id) panel.setState({ focus: null });
  }, [id, panel]);
}
