import { previewBody } from '../../core/template/preview-body.ts';
import { senderWords } from '../../core/phone.ts';
import { type Draft, recordOf, recordsOf } from '../../core/records/draft.ts';
import type { TemplateId } from '../../core/ids.ts';
import { Floating, PhonePreview } from '../../ui-kit/index.ts';

interface ChipPreviewProps {
  id: string;
  draft: Draft;
  templateId: TemplateId;
  anchor: () => DOMRect;
  context: HTMLElement;
  onClose: () => void;
  onHover: (inside: boolean) => void;
}

/** The text that a chip sends, as a phone shows it, with the values of the usual variant. */
export function ChipPreview(props: ChipPreviewProps) {
  const { draft, templateId } = props;
  const template = recordOf(draft, 'template', templateId);
  if (!template) return null;
  const variants = recordsOf(draft, 'variant');
  const variant = variants.find((each) => each.isDefault) ?? variants[0];
  const { body, count } = previewBody(template, draft, variant?.id);
  const { live } = template.senders;
  return (
    <Floating
      role="tooltip"
      id={props.id}
      label={template.title}
      anchor={props.anchor}
      context={props.context}
      onClose={props.onClose}
      onHover={props.onHover}
      keepOpenFor={(target) => props.context.contains(target)}
      takeFocus={false}
      side="top"
      width={300}
      className="rounded-[18px]! border-0!"
    >
      <PhonePreview
        sender={live ? senderWords(live) : 'No sender in Live yet'}
        messages={body === '' ? [] : [{ id: template.id, direction: 'in', body }]}
        empty="This SMS has no body yet."
        footer={
          <p className="flex justify-between gap-3 text-secondary text-muted">
            <span className="truncate">{variant?.name}</span>
            <span className="whitespace-nowrap">
              {count.segments} {count.segments === 1 ? 'segment' : 'segments'}
            </span>
          </p>
        }
      />
    </Floating>
  );
}
