import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Reference } from '../../core/prompt/prompt-doc.ts';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { Template } from '../../core/records/template.ts';
import { Button, PhonePreview, SegmentMeter, Select } from '../../ui-kit/index.ts';
import { previewBody } from '../../core/template/preview-body.ts';
import { senderWords } from '../../core/phone.ts';

interface SmsPreviewProps {
  templates: readonly Template[];
  draft: Draft;
  onOpen: ((reference: Reference) => void) | undefined;
}

/** What callers of one variant get, as their phone shows it, and what it costs. */
export function SmsPreview({ templates, draft, onOpen }: SmsPreviewProps) {
  const variants = recordsOf(draft, 'variant');
  const standard = variants.find((variant) => variant.isDefault) ?? variants[0];
  const [variantId, chooseVariant] = useState(standard?.id);
  const [templateId, chooseTemplate] = useState(templates[0]?.id);
  const template = templates.find((each) => each.id === templateId) ?? templates[0];
  if (!template) return null;
  const variant = variants.find((each) => each.id === variantId) ?? standard;
  const { body, count, missing, worst } = previewBody(template, draft, variant?.id);
  const { live } = template.senders;
  return (
    <section aria-label="What they get" className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-label font-[600]">What they get</h3>
        {variants.length > 1 ? (
          <Select
            className="w-[190px]"
            size="sm"
            label="Variant"
            hideLabel
            value={variant?.id}
            options={variants.map(({ id, name }) => ({ value: id, label: name }))}
            onValueChange={(id) => chooseVariant(variants.find((each) => each.id === id)?.id)}
          />
        ) : (
          <span className="truncate text-label text-muted">{variant?.name}</span>
        )}
      </div>
      {templates.length > 1 ? (
        <Select
          size="sm"
          label="Of the SMS the caller chooses from"
          value={template.id}
          options={templates.map(({ id, title }) => ({ value: id, label: title }))}
          onValueChange={(id) => chooseTemplate(templates.find((each) => each.id === id)?.id)}
        />
      ) : null}
      <PhonePreview
        sender={live ? senderWords(live) : 'No sender in Live yet'}
        messages={body === '' ? [] : [{ id: template.id, direction: 'in', body }]}
        empty="This SMS has no body yet."
        footer={
          body === '' ? undefined : (
            <SegmentMeter
              encoding={count.encoding}
              characters={count.characters}
              segments={count.segments}
              worst={worst ?? undefined}
              culprits={count.culprits.map((culprit) => culprit.character)}
            />
          )
        }
      />
      {onOpen ? (
        <Button
          size="sm"
          className="self-start"
          icon={<Pencil size={14} aria-hidden />}
          onClick={() => onOpen({ kind: 'template', id: template.id, label: template.title })}
        >
          {body === '' ? 'Write its body' : 'Edit this SMS'}
        </Button>
      ) : null}
      {missing.length > 0 ? (
        <p className="text-secondary text-muted">
          {missing.join(', ')} {missing.length === 1 ? 'has' : 'have'} no value here. Without one
          the text is not sent.
        </p>
      ) : null}
    </section>
  );
}
