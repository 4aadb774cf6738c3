import { previewBody } from '../../core/template/preview-body.ts';
import type { Template } from '../../core/records/template.ts';
import type { Variant } from '../../core/records/values.ts';
import { SegmentMeter } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { CulpritWords } from './culprit-words.tsx';

interface SegmentsProps {
  template: Template;
  variant: Variant | undefined;
}

/** What the text costs for one variant, and which characters make it dear. */
export function Segments({ template, variant }: SegmentsProps) {
  const draft = useDraft((state) => state.draft);
  const { count } = previewBody(template, draft, variant?.id);
  return (
    <section aria-label="Segments" className="-mt-2 flex flex-col gap-1">
      <SegmentMeter
        encoding={count.encoding}
        characters={count.characters}
        segments={count.segments}
        forWhom={variant?.name}
      />
      <CulpritWords culprits={count.culprits} body={template.body} />
    </section>
  );
}
