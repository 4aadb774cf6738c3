import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ProjectId } from '../../core/ids.ts';
import { Button, EmptyState, Spinner, ToastProvider } from '../../ui-kit/index.ts';
import { type ApiError, toApiError } from '../api/api-error.ts';
import type { ServerApi } from '../api/server-api.ts';
import type { Me, ProjectSummary } from '../api/views.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { lastProject, rememberProject } from './last-project.ts';
import { NewProjectDialog } from './new-project-dialog.tsx';
import { ProjectFrame } from './project-frame.tsx';
import { type Projects, ProjectsProvider } from './projects-context.tsx';
import type { Page, Route } from './route.ts';
import { Welcome } from './welcome.tsx';

export interface BuilderAppProps {
  api: ServerApi;
  route: Route;
  onRoute: (route: Route) => void;
  /** The whole address of a route; left out where the address is another product's. */
  addressOf?: ((route: Route) => string) | undefined;
}

/** The whole builder over a server: which project, and its frame. */
export function BuilderApp(props: BuilderAppProps) {
  return (
    <ErrorBoundary>
      <ToastProvider>
        <Builder {...props} />
      </ToastProvider>
    </ErrorBoundary>
  );
}

interface Loaded {
  readonly me: Me;
  readonly list: readonly ProjectSummary[];
}

function Builder({ api, route, onRoute, addressOf }: BuilderAppProps) {
  const { loaded, error, load } = useServer(api);
  const [dialog, setDialog] = useState<'new' | 'import' | null>(null);
  const [hasOpened, setHasOpened] = useState(false);
  const { page, record } = route;
  const open = useCallback(
    (projectId: ProjectId) => {
      rememberProject(projectId);
      setDialog(null);
      setHasOpened(true);
      onRoute({ projectId, page: 'topics', record: null });
    },
    [onRoute],
  );
  const projects = useMemo<Projects>(
    () => ({
      list: loaded?.list ?? [],
      open,
      hasOpened,
      refresh: load,
      showNew: () => setDialog('new'),
      showImport: () => setDialog('import'),
    }),
    [loaded, load, open, hasOpened],
  );
  const projectId = route.projectId ?? lastProject(projects.list) ?? null;
  const onPage = useCallback(
    (next: Page, of: string | null = null) => onRoute({ projectId, page: next, record: of }),
    [onRoute, projectId],
  );
  if (!loaded) return <Opening error={error} onRetry={load} />;
  return (
    <ProjectsProvider value={projects}>
      {projectId === null ? (
        <Welcome />
      ) : (
        <ProjectFrame
          key={projectId}
          projectId={projectId}
          api={api}
          me={loaded.me}
          page={page}
          record={record}
          onPage={onPage}
          addressOf={addressOf}
        />
      )}
      {dialog === 'new' ? <NewProjectDialog api={api} onClose={() => setDialog(null)} /> : null}
      {dialog === 'import' ? <ImportDialog api={api} onClose={() => setDialog(null)} /> : null}
    </ProjectsProvider>
  );
}

function useServer(api: ServerApi) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const load = useCallback(async () => {
    try {
      const [me, { projects }] = await Promise.all([api.access.me(), api.projects.list()]);
      setError(null);
      setLoaded({ me, list: projects });
    } catch (thrown) {
      setError(toApiError(thrown));
    }
  }, [api]);
  useEffect(() => {
    void Promise.resolve().then(load);
  }, [load]);
  return { loaded, error, load };
}

function Opening({ error, onRetry }: { error: ApiError | null; onRetry: () => Promise<void> }) {
  return (
    <main className="flex h-full items-center justify-center bg-background font-sans text-body text-text">
      {error ? (
        <EmptyState
          title={error.message}
          action={
            <Button variant="primary" onClick={() => void onRetry()}>
              Try again
            </Button>
          }
        >
          {error.remedy}
        </EmptyState>
      ) : (
        <Spinner label="Opening Afterword…" />
      )}
    </main>
  );
}
