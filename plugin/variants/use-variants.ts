import { useCallback, useState } from 'react';
import type { VariantId } from '../../core/ids.ts';
import type { Change } from '../../core/records/change.ts';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { Attribute, Variant } from '../../core/records/values.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { useRemoval } from '../builder/use-removal.ts';
import {
  makeDefault,
  newAttribute,
  newVariant,
  removeAttribute,
  removeVariant,
  renameAttribute,
} from '../draft/changes/variants.ts';
import { freeName } from '../draft/free-name.ts';
import { randomTail } from '../draft/new-id.ts';

/** Adding, naming and deleting variants and attributes in the local draft. */
export function useVariants() {
  const { store, toast, navigate } = useBuilder();
  /** The one just made: its name takes the focus. */
  const [fresh, setFresh] = useState<VariantId | null>(null);
  const remove = useRemoval();
  const draftNow = useCallback(() => store.state.getState().draft, [store]);
  const commit = useCallback(
    (change: Change, label: string): boolean => {
      const answer = store.commit(change, label);
      if (!answer.ok) toast({ title: `That was not taken over: ${answer.why}.`, tone: 'error' });
      return answer.ok;
    },
    [store, toast],
  );
  const put = useCallback(
    (record: Variant | Attribute, label: string) => {
      if (!commit({ put: [record], remove: [] }, label)) return;
      if (record.kind === 'variant') setFresh(record.id);
      navigate('variants', record.id);
    },
    [commit, navigate],
  );
  return {
    fresh,
    addVariant: () => {
      const draft = draftNow();
      put(newVariant(draft, freeVariantName(draft, 'New variant'), randomTail()), 'Add a variant');
    },
    duplicate: (variant: Variant) => {
      const draft = draftNow();
      const name = freeVariantName(draft, `${variant.name} copy`);
      const copy = { ...newVariant(draft, name, randomTail()), values: variant.values };
      put(copy, `Duplicate ${variant.name}`);
    },
    addAttribute: (name: string) => put(newAttribute(name, randomTail()), `Add ${name}`),
    rename: (attribute: Attribute, name: string) => {
      commit(renameAttribute(draftNow(), attribute, name), `Rename ${attribute.name}`);
    },
    chooseDefault: (variant: Variant) => {
      commit(makeDefault(draftNow(), variant), `Make ${variant.name} the default`);
    },
    remove: (record: Variant | Attribute) => {
      const draft = draftNow();
      const change =
        record.kind === 'variant' ? removeVariant(draft, record) : removeAttribute(draft, record);
      remove({ id: record.id, name: record.name, change, page: 'variants' });
    },
  };
}

function freeVariantName(draft: Draft, wanted: string): string {
  const names = recordsOf(draft, 'variant').map(({ name }) => name);
  return freeName(names, wanted, ' ', 100);
}
