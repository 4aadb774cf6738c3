import { FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ProjectId } from '../../core/ids.ts';
import { Button, Dialog, FileDrop, Notice, ProgressBar } from '../../ui-kit/index.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { ServerApi } from '../api/server-api.ts';
import type { ImportReport } from '../api/views.ts';
import { ImportReportView } from './import-report.tsx';
import { useProjects } from './projects-context.tsx';
import { toZipBase64 } from './zip-files.ts';

type Step =
  | { readonly at: 'choose'; readonly error: ApiError | null }
  | { readonly at: 'packing' | 'importing' }
  | { readonly at: 'done'; readonly projectId: ProjectId; readonly report: ImportReport };

/** Brings in a PolyAI agent project: a zip, or its folder. Shows what came in and what did not. */
export function ImportDialog({ api, onClose }: { api: ServerApi; onClose: () => void }) {
  const projects = useProjects();
  const { step, start, cancel } = useImport(api, projects.refresh);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open
      size="md"
      title={step.at === 'done' ? 'Imported' : 'Import a project'}
      description={
        step.at === 'done'
          ? 'It is a project of its own; nothing is live.'
          : 'A PolyAI agent project, as a ZIP file or as a folder. It becomes a new project.'
      }
      onOpenChange={(open) => {
        if (!open) {
          cancel();
          onClose();
        }
      }}
      footer={
        step.at === 'done' ? (
          <Button variant="primary" onClick={() => projects.open(step.projectId)}>
            Open it
          </Button>
        ) : step.at === 'choose' ? undefined : (
          <Button onClick={cancel}>Cancel the import</Button>
        )
      }
    >
      {step.at === 'choose' ? (
        <div className="flex flex-col gap-3">
          {step.error ? (
            <Notice tone="error" announce title={step.error.message}>
              {step.error.remedy} Nothing was imported.
            </Notice>
          ) : null}
          <FileDrop
            label="Drop a ZIP file of the project"
            hint="Up to 18 MB"
            buttonLabel="Choose a ZIP file"
            accept=".zip,application/zip"
            onFiles={(files) => void start(files)}
          />
          <input
            ref={(input) => {
              folder.current = input;
              input?.setAttribute('webkitdirectory', '');
            }}
            type="file"
            multiple
            hidden
            aria-label="Project folder"
            onChange={(event) => void start([...(event.currentTarget.files ?? [])])}
          />
          <Button
            className="self-center"
            icon={<FolderOpen size={15} aria-hidden />}
            onClick={() => folder.current?.click()}
          >
            Choose a folder
          </Button>
        </div>
      ) : step.at === 'done' ? (
        <ImportReportView report={step.report} />
      ) : (
        <ProgressBar
          label={step.at === 'packing' ? 'Reading the files…' : 'Converting topics and texts…'}
          value={null}
        />
      )}
    </Dialog>
  );
}

function useImport(api: ServerApi, refresh: () => Promise<void>) {
  const [step, setStep] = useState<Step>({ at: 'choose', error: null });
  const stop = useRef(new AbortController());
  async function start(files: readonly File[]) {
    if (files.length === 0) return;
    const { signal } = (stop.current = new AbortController());
    try {
      setStep({ at: 'packing' });
      const zipBase64 = await toZipBase64(files);
      if (signal.aborted) return;
      setStep({ at: 'importing' });
      const { projectId, report } = await api.projects.import({ zipBase64 }, signal);
      if (signal.aborted) return;
      await refresh();
      setStep({ at: 'done', projectId, report });
    } catch (thrown) {
      if (!signal.aborted) setStep({ at: 'choose', error: toApiError(thrown) });
    }
  }
  function cancel() {
    stop.current.abort();
    setStep({ at: 'choose', error: null });
  }
  return { step, start, cancel };
}
