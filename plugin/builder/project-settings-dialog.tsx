import { useState } from 'react';
import { handoffIdSchema } from '../../core/ids.ts';
import { recordsOf } from '../../core/records/draft.ts';
import { type Settings, settingsSchema } from '../../core/records/settings.ts';
import { sentence } from '../../core/sentence.ts';
import { Button, Dialog, Notice, Select, TextArea, TextField } from '../../ui-kit/index.ts';
import { editRecord } from '../draft/changes/edit-record.ts';
import { languageOptions } from '../test/language-options.ts';
import { useBuilder, useDraft } from './builder-context.tsx';

interface ProjectSettingsDialogProps {
  settings: Settings;
  onClose: () => void;
}

/** Of the select: no choice of one's own, so it is the handoff that is marked as the default, if any. */
const UNCHOSEN = 'unchosen';
const SPOKEN_LIMIT = 1_000;

/** Changes what holds for the whole project, in the draft: callers hear it once it is published. */
export function ProjectSettingsDialog({ settings, onClose }: ProjectSettingsDialogProps) {
  const { store } = useBuilder();
  const draft = useDraft((state) => state.draft);
  const handoffs = recordsOf(draft, 'handoff');
  const marked = handoffs.find((handoff) => handoff.isDefault);
  const [now, setNow] = useState(settings);
  const [refused, setRefused] = useState<string | null>(null);
  const change = (part: Partial<Settings>) => setNow({ ...now, ...part });
  const name = settingsSchema.shape.name.safeParse(now.name);
  const isSound = settingsSchema.safeParse(now).success;
  function take() {
    const { language, greeting, fallback, defaultHandoffId } = now;
    const fields = { name: name.data ?? settings.name, language, greeting, fallback };
    const edited = editRecord(settings, { ...fields, defaultHandoffId });
    const answer = store.commit(edited, 'Change the project settings');
    if (answer.ok) onClose();
    else setRefused(answer.why);
  }
  return (
    <Dialog
      open
      size="md"
      title="Project settings"
      description="They are part of the draft: callers hear them once it is published."
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={!isSound} onClick={take}>
            Use these settings
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <TextField
          label="Name"
          value={now.name}
          max={120}
          error={name.success ? undefined : sentence(name.error.issues[0]?.message)}
          onValueChange={(text) => change({ name: text })}
        />
        <TextArea
          label="What the agent says first"
          rows={2}
          max={SPOKEN_LIMIT}
          hint="May stay empty: the caller speaks first then."
          value={now.greeting}
          onValueChange={(greeting) => change({ greeting })}
        />
        <TextArea
          label="What it says when no topic fits"
          rows={2}
          max={SPOKEN_LIMIT}
          value={now.fallback}
          onValueChange={(fallback) => change({ fallback })}
        />
        <Select
          label="Whom it offers after two turns without a topic"
          value={now.defaultHandoffId ?? UNCHOSEN}
          options={[
            { value: UNCHOSEN, label: marked ? `${marked.name}, marked as the default` : 'Nobody' },
            ...handoffs.map(({ id, name: title }) => ({ value: id, label: title })),
          ]}
          onValueChange={(id) =>
            change({ defaultHandoffId: id === UNCHOSEN ? null : handoffIdSchema.parse(id) })
          }
        />
        <Select
          label="Language"
          hint="What the agent speaks where a call does not say another."
          value={now.language}
          options={languageOptions([settings.language])}
          onValueChange={(language) => change({ language })}
        />
        {refused ? (
          <Notice tone="error" announce title="That was not taken over.">
            {refused}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}
