import { useState } from 'react';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { Variant } from '../../core/records/values.ts';
import { useDraft } from '../builder/builder-context.tsx';

export function variantsByName(draft: Draft): Variant[] {
  return recordsOf(draft, 'variant').toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The variant whose text the form shows and counts: the standard one until another is chosen. */
export function usePreviewVariant(): {
  variant: Variant | undefined;
  choose: (id: string) => void;
} {
  const draft = useDraft((state) => state.draft);
  const [chosen, choose] = useState<string | null>(null);
  const variants = variantsByName(draft);
  const variant =
    variants.find(({ id }) => id === chosen) ??
    variants.find(({ isDefault }) => isDefault) ??
    variants[0];
  return { variant, choose };
}
