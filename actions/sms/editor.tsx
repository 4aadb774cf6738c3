import { Sparkles } from 'lucide-react';
import { phrasesFor } from '../../core/conversation/phrases/phrases-for.ts';
import { recordOf } from '../../core/records/draft.ts';
import { SETTINGS_ID } from '../../core/records/settings.ts';
import { Notice, SegmentedControl, TextArea } from '../../ui-kit/index.ts';
import type { ActionEditorProps } from '../editor-contract.ts';
import { problemAt } from '../problem-at.ts';
import { type SmsConfig, smsConfigSchema, smsDefinition } from './definition.ts';

import { IfDeclined } from './if-declined-field.tsx';
import { MoreFields } from './more-fields.tsx';
import { namedTemplates, templateIdsIn } from './named-templates.ts';
import { SmsPreview } from './sms-preview.tsx';
import { willHappen } from './will-happen.ts';

const WHEN_OPTIONS = [
  { value: 'confirmed', label: 'Caller agrees' },
  { value: 'requested', label: 'Caller asks' },
  { value: 'matched', label: 'At once' },
] as const;

/** The fields of an SMS action. */
export function SmsEditor(props: ActionEditorProps) {
  const { action, draft, problems, onChange, PromptEditor, onCreate, onOpen } = props;
  const config = readConfig(action.config);
  const templates = namedTemplates(action, draft);
  const set = (fields: Partial<SmsConfig>, label: string) =>
    onChange({ put: [{ ...action, config: { ...config, ...fields } }], remove: [] }, label);
  return (
    <>
      <SegmentedControl
        label="When"
        value={config.when}
        options={WHEN_OPTIONS}
        onValueChange={(when) => set({ when }, 'Change when the SMS goes out')}
      />
      {config.when === 'matched' ? (
        <TextArea
          label="Basis of consent"
          rows={2}
          max={300}
          value={config.basis}
          placeholder="opted in when booking"
          hint="Why these callers have agreed already. It is stored with every message."
          error={problemAt(problems, 'basis', 'error')}
          onValueChange={(basis) => set({ basis }, 'Edit the basis of consent')}
        />
      ) : null}
      <PromptEditor
        label="Prompt"
        placeholder="After the caller agrees, send… Type << to choose an SMS"
        value={action.prompt}
        draft={draft}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only right after it was added
        autoFocus={props.autoFocus ?? false}
        onChange={(prompt) =>
          onChange({ put: [{ ...action, prompt }], remove: [] }, 'Edit the prompt')
        }
        {...(onCreate ? { onCreate } : {})}
        {...(onOpen ? { onOpen } : {})}
      />
      <Notice icon={<Sparkles size={16} aria-hidden className="text-muted" />}>
        {willHappen(config, templates, templateIdsIn(action).length > templates.length)}
      </Notice>
      <SmsPreview templates={templates} draft={draft} onOpen={onOpen} />
      <IfDeclined {...props} isAsked={config.when !== 'matched'} />
      <MoreFields
        config={config}
        derivedOffer={derivedOffer(props, templates[0]?.title)}
        defaultAcknowledge={phrasesFor(languageOf(props)).acknowledge}
        set={set}
      />
    </>
  );
}

/** Settings that cannot be read start again from the defaults. */
function readConfig(config: unknown): SmsConfig {
  const parsed = smsConfigSchema.safeParse(config);
  return parsed.success ? parsed.data : smsConfigSchema.parse(smsDefinition.defaultConfig);
}

function languageOf({ draft }: ActionEditorProps): string {
  return recordOf(draft, 'settings', SETTINGS_ID)?.language ?? 'en';
}

function derivedOffer(props: ActionEditorProps, title: string | undefined): string {
  if (title === undefined) return 'Follows from the title of the SMS';
  return phrasesFor(languageOf(props)).offer(title.replaceAll('_', ' '));
}
