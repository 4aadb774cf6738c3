import { useEffect, useMemo, useRef } from 'react';
import { type Template, TITLE_LIMIT } from '../../core/records/template.ts';
import { Panel, PanelBody, PanelHeader, TextField } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { RecordActions } from '../builder/record-actions.tsx';
import { editRecord } from '../draft/changes/edit-record.ts';
import { useHeld } from '../inspector/use-held.ts';
import { useNameText } from '../inspector/use-name-text.ts';
import { useEndFocusWish, useFocusWish, useInspect } from '../inspector/use-inspect.ts';
import { BodyField } from './body-field.tsx';
import { MissingPolicies } from './missing-policies.tsx';
import { PreviewField } from './preview-field.tsx';
import { usePreviewVariant } from './use-preview-variant.ts';
import { Segments } from './segments.tsx';
import { SendTest } from './send-test.tsx';
import { SenderFields } from './sender-fields.tsx';
import { actionDefinitions } from '../../actions/definitions.ts';
import { NOT_USED, type TemplateUses, templateUses } from '../../core/release/template-uses.ts';
import { standInWords } from './language-words.ts';
import { titleSchema } from './title-schema.ts';
import { count } from './twilio-words.ts';
import type { Twilio } from './use-twilio.ts';
import { UsedIn } from './used-in.tsx';

interface TemplatePanelProps {
  template: Template;
  twilio: Twilio;
  /** Just made: its title is selected, to be written over. */
  isFresh: boolean;
  onDuplicate: (template: Template) => void;
  onDelete: (template: Template) => void;
}

/** The form at the right: everything about one template. What one types is in the draft at once. */
export function TemplatePanel(props: TemplatePanelProps) {
  const { template, twilio, isFresh, onDuplicate, onDelete } = props;
  const draft = useDraft((state) => state.draft);
  const { change, onCreate, onOpen } = useInspect();
  const { variant, choose } = usePreviewVariant();
  const autoFocus = useFocusWish(template.id, 'body');
  useEndFocusWish(template.id);
  const shown = useAsTyped(template);
  const edit = (fields: Partial<Template>, label: string) =>
    change(editRecord(template, fields), label);
  const uses = templateUses(draft, actionDefinitions).get(template.id) ?? NOT_USED;
  return (
    <Panel label="SMS template">
      <PanelHeader
        title={template.title}
        description={usedWords(uses)}
        actions={
          <RecordActions
            onDuplicate={() => onDuplicate(template)}
            onDelete={() => onDelete(template)}
          />
        }
      />
      <PanelBody>
        <TitleField template={template} isFresh={isFresh} />
        <BodyField
          template={template}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- only for whoever came here to write it
          autoFocus={autoFocus}
          onCreate={onCreate}
          onOpen={onOpen}
        />
        <Segments template={shown} variant={variant} />
        <MissingPolicies
          template={template}
          onMissing={(missing) => edit({ missing }, 'Edit what is sent without a value')}
        />
        <PreviewField template={shown} variant={variant} onVariant={choose} />
        <SenderFields
          template={template}
          twilio={twilio}
          onSenders={(senders) => edit({ senders }, 'Change the sender')}
        />
        <UsedIn template={template} />
        <SendTest template={template} twilio={twilio} />
      </PanelBody>
    </Panel>
  );
}

interface TitleFieldProps {
  template: Template;
  isFresh: boolean;
}

function TitleField({ template, isFresh }: TitleFieldProps) {
  const draft = useDraft((state) => state.draft);
  const title = useNameText({
    of: { id: template.id, field: 'title' },
    value: template.title,
    schema: titleSchema(draft, template.id),
    change: (next) => editRecord(template, { title: next }),
    label: 'Rename the SMS',
  });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFresh) field.current?.select();
  }, [isFresh]);
  return <TextField ref={field} required label="Title" max={TITLE_LIMIT} {...title} />;
}

/** With the body that stands in the field, also while it is too long to be saved. */
function useAsTyped(template: Template): Template {
  const body = useHeld({ id: template.id, field: 'body' })?.text;
  return useMemo(() => (body === undefined ? template : { ...template, body }), [template, body]);
}

function usedWords({ topics, standsIn }: TemplateUses): string {
  if (topics.length > 0) return `Used in ${count(topics.length, 'topic')}`;
  return standsIn ? `Used ${standInWords(standsIn)}` : 'Not used in any topic yet';
}
