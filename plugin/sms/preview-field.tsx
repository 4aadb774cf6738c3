import { previewBody } from '../../core/template/preview-body.ts';
import { senderWords } from '../../core/phone.ts';
import type { Template } from '../../core/records/template.ts';
import type { Variant } from '../../core/records/values.ts';
import type { WorstCase } from '../../core/template/worst-case.ts';
import { Notice, PhonePreview, Select } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { valuesIn, worstOf } from './body-values.ts';
import { variantsByName } from './use-preview-variant.ts';
import { count } from './twilio-words.ts';

interface PreviewFieldProps {
  template: Template;
  variant: Variant | undefined;
  onVariant: (id: string) => void;
}

/** The text as the phone of one variant's caller shows it, and the longest of all. */
export function PreviewField({ template, variant, onVariant }: PreviewFieldProps) {
  const draft = useDraft((state) => state.draft);
  const variants = variantsByName(draft);
  const preview = previewBody(template, draft, variant?.id);
  const { live } = template.senders;
  const hasBody = template.body.trim() !== '';
  return (
    <section aria-label="Preview" className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-label font-[600]">Preview</h3>
        {variants.length > 1 ? (
          <Select
            hideLabel
            size="sm"
            label="Variant"
            className="w-[200px]"
            value={variant?.id}
            options={variants.map(({ id, name }) => ({ value: id, label: name }))}
            onValueChange={onVariant}
          />
        ) : (
          <span className="truncate text-label text-muted">{variant?.name}</span>
        )}
      </div>
      <PhonePreview
        sender={live ? senderWords(live) : undefined}
        messages={hasBody ? [{ id: template.id, direction: 'in', body: preview.body }] : []}
        empty="Write the SMS body to see it here."
        footer={<Longest worst={worstOf(template, valuesIn(draft))} hasBody={hasBody} />}
      />
      {preview.missing.length > 0 ? (
        <Notice tone="warning" title={`Not sent${variant ? ` for ${variant.name}` : ''}`}>
          {preview.missing.join(', ')} {preview.missing.length === 1 ? 'has' : 'have'} no value and
          no other words.
        </Notice>
      ) : null}
    </section>
  );
}

function Longest({ worst, hasBody }: { worst: WorstCase | null; hasBody: boolean }) {
  if (!hasBody) return null;
  if (!worst) return <p className="text-secondary text-muted">No variant has all values.</p>;
  const who = worst.variantName === null || worst.isEqual ? '' : ` ${worst.variantName},`;
  const which = worst.isEqual ? 'Each variant' : 'Longest';
  return (
    <p className="text-secondary text-muted">
      {which}:{who} {count(worst.count.characters, 'character')},{' '}
      {count(worst.count.segments, 'segment')}
      {worst.count.encoding === 'UCS-2' ? ' in UCS-2' : ''}
    </p>
  );
}
