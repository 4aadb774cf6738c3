import { useCallback, useState } from 'react';
import type { RecordId } from '../../core/ids.ts';
import type { Reference, ReferenceKind } from '../../core/prompt/prompt-doc.ts';
import type { Change } from '../../core/records/change.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { createReferenced } from '../draft/changes/create-referenced.ts';
import { randomTail } from '../draft/new-id.ts';

/** What every panel of the inspector does with the draft. */
export function useInspect() {
  const { store, navigate } = useBuilder();
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
      if (reference.kind === 'template') navigate('sms', reference.id);
    },
    [navigate],
  );
  return { change, refused, onCreate, onOpen };
}

/** Whether this field asked for the focus; read once, when the panel appears. */
export function useFocusWish(id: RecordId, field: 'name' | 'prompt'): boolean {
  const { panel } = useBuilder();
  const [wished] = useState(() => {
    const focus = panel.getState().focus;
    return focus?.id === id && focus.field === field;
  });
  return wished;
}
