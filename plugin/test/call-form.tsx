import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { e164Schema } from '../../core/phone.ts';
import { recordsOf } from '../../core/records/draft.ts';
import { Button, IconButton, Popover, Select, TextField } from '../../ui-kit/index.ts';
import { useDraft } from '../builder/builder-context.tsx';
import { ENVIRONMENT_WORDS } from './settings-words.ts';
import { languageOptions } from './language-options.ts';
import { SimulationFields } from './simulation-fields.tsx';
import type { CallSettings, CallState } from './call-state.ts';

interface CallFormProps {
  state: CallState;
  /** A new call starts with these. */
  onChange: (settings: CallSettings) => void;
}

/** Who calls, where, and what becomes of the texts: behind one button, since it rarely changes. */
export function CallForm({ state, onChange }: CallFormProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label="Settings of the test call"
      align="end"
      width={320}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <IconButton label="Settings of the test call" icon={<SlidersHorizontal size={16} />} />
      }
    >
      <Fields
        settings={state.settings}
        onStart={(settings) => {
          setOpen(false);
          onChange(settings);
        }}
      />
    </Popover>
  );
}

const NO_VARIANT = 'none';

function Fields({
  settings,
  onStart,
}: {
  settings: CallSettings;
  onStart: (settings: CallSettings) => void;
}) {
  const draft = useDraft((state) => state.draft);
  const projectLanguage = recordsOf(draft, 'settings')[0]?.language ?? settings.language;
  const [edited, setEdited] = useState(settings);
  const change = (part: Partial<CallSettings>) => setEdited({ ...edited, ...part });
  const variants = recordsOf(draft, 'variant');
  const isNumber = edited.caller.trim() === '' || e164Schema.safeParse(edited.caller).success;
  const error = isNumber ? undefined : 'Write it in international form, like +15550100142.';
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNumber) onStart(edited);
      }}
    >
      <Select
        label="Release"
        value={edited.environment}
        options={ENVIRONMENTS}
        onValueChange={(value) => change({ environment: environmentOf(value) })}
      />
      {variants.length > 0 ? (
        <Select
          label="Variant"
          value={edited.variantId ?? NO_VARIANT}
          options={variants.map((one) => ({ value: one.id, label: one.name }))}
          onValueChange={(value) =>
            change({ variantId: variants.find((one) => one.id === value)?.id ?? null })
          }
        />
      ) : null}
      <TextField
        label="Caller’s number"
        hint="Empty: the caller withholds it."
        value={edited.caller}
        error={error}
        inputMode="tel"
        onValueChange={(caller) => change({ caller })}
      />
      <Select
        label="Language"
        value={edited.language}
        options={languageOptions([projectLanguage, settings.language])}
        onValueChange={(language) => change({ language })}
      />
      <SimulationFields
        many
        simulation={edited}
        isLive={edited.environment === 'live'}
        onChange={change}
      />
      <Button type="submit" variant="primary" disabled={!isNumber}>
        Start a new call
      </Button>
    </form>
  );
}

const ENVIRONMENTS = [
  { value: 'draft', label: 'Draft, as last saved' },
  { value: 'sandbox', label: ENVIRONMENT_WORDS.sandbox },
  { value: 'pre-release', label: ENVIRONMENT_WORDS['pre-release'] },
  { value: 'live', label: ENVIRONMENT_WORDS.live, description: 'Texts reach real people' },
];

function environmentOf(value: string): CallSettings['environment'] {
  return value === 'sandbox' || value === 'pre-release' || value === 'live' ? value : 'draft';
}
