import { type FormEvent, useState } from 'react';
import { nameSchema } from '../../core/records/base.ts';
import { sentence } from '../../core/sentence.ts';
import { Button, Dialog, Notice, SegmentedControl, TextField } from '../../ui-kit/index.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { ServerApi } from '../api/server-api.ts';
import { useProjects } from './projects-context.tsx';

const FORM = 'new-project';

/** Names a project and says what it starts with. */
export function NewProjectDialog({ api, onClose }: { api: ServerApi; onClose: () => void }) {
  const projects = useProjects();
  const [name, setName] = useState('');
  const [from, setFrom] = useState<'empty' | 'demo'>('empty');
  const [tried, setTried] = useState(false);
  const [creating, setCreating] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const checked = nameSchema(120).safeParse(name);
  async function create(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!checked.success || creating) return;
    setCreating(true);
    try {
      const { projectId } = await api.projects.create({ name: checked.data, from });
      await projects.refresh();
      projects.open(projectId);
    } catch (thrown) {
      setError(toApiError(thrown));
      setCreating(false);
    }
  }
  return (
    <Dialog
      open
      size="sm"
      title="New project"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            form={FORM}
            variant="primary"
            loading={creating ? 'Creating…' : undefined}
          >
            Create
          </Button>
        </>
      }
    >
      <form id={FORM} className="flex flex-col gap-4" onSubmit={(event) => void create(event)}>
        {error ? (
          <Notice tone="error" announce title={error.message}>
            {error.remedy}
          </Notice>
        ) : null}
        <TextField
          label="Name"
          value={name}
          max={120}
          placeholder="Harbour Hotels"
          onValueChange={setName}
          error={
            !checked.success && (tried || name.length > 120)
              ? sentence(checked.error.issues[0]?.message)
              : undefined
          }
        />
        <SegmentedControl
          label="Start with"
          value={from}
          options={[
            { value: 'empty', label: 'Nothing' },
            { value: 'demo', label: 'The demo hotel' },
          ]}
          onValueChange={setFrom}
        />
      </form>
    </Dialog>
  );
}
