import { useEffect, useMemo, useState } from 'react';
import { createStore } from 'zustand/vanilla';
import type { ProjectId } from '../../core/ids.ts';
import { useToast } from '../../ui-kit/index.ts';
import type { ServerApi } from '../api/server-api.ts';
import type { Me } from '../api/views.ts';
import { browserDraftStore } from '../draft/browser-draft-store.ts';
import { type Builder, BuilderProvider, type PanelState, useDraft } from './builder-context.tsx';
import { FrameNotices } from './frame-notices.tsx';
import { LoadingFrame } from './loading-frame.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { createProblemsStore } from './problems-store.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { OpenedRecordProvider } from './opened-record.ts';
import type { Page, Route } from './route.ts';
import { Routes } from './routes.tsx';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { useFrameKeys } from './use-frame-keys.ts';
import { useSave } from './use-save.ts';

export interface ProjectFrameProps {
  projectId: ProjectId;
  api: ServerApi;
  me: Me;
  page: Page;
  /** Of the page, the one that is open; null: none. */
  record: string | null;
  onPage: (page: Page, record?: string | null) => void;
  /** See `BuilderAppProps`. */
  addressOf?: ((route: Route) => string) | undefined;
  /** Where unsaved changes survive a reload. */
  storage?: Storage | undefined;
}

/** One project's builder. For another project it is mounted anew (`key`). */
export function ProjectFrame(props: ProjectFrameProps) {
  return (
    <BuilderProvider value={useProject(props)}>
      <OpenedRecordProvider value={props.record}>
        <Frame me={props.me} page={props.page} />
      </OpenedRecordProvider>
    </BuilderProvider>
  );
}

/** Makes the project's stores when the frame is mounted, and ends them when it goes. */
function useProject({ projectId, api, onPage, addressOf, storage }: ProjectFrameProps): Builder {
  const toast = useToast();
  const [{ store, problems, follow, panel }] = useState(() => {
    const drafts = browserDraftStore(projectId, api, storage);
    return {
      store: drafts,
      ...createProblemsStore(drafts),
      panel: createStore<PanelState>(() => ({
        test: false,
        testOn: 'draft',
        lit: null,
        focus: null,
      })),
    };
  });
  useEffect(() => {
    void store.load();
    const stop = follow();
    return () => {
      stop();
      store.dispose();
    };
  }, [store, follow]);
  return useMemo(() => {
    return {
      store,
      problems,
      panel,
      projectId,
      api,
      toast,
      navigate(page, select) {
        onPage(page);
        if (select) {
          panel.setState({ test: false });
          store.select([select]);
        }
      },
      openRecord: onPage,
      addressOf: addressOf && ((page, record) => addressOf({ projectId, page, record })),
      showTest: (test, testOn = 'draft') => panel.setState({ test, testOn }),
      setLitPath: (lit) => panel.setState({ lit }),
    };
  }, [store, problems, panel, projectId, api, toast, onPage, addressOf]);
}

function Frame({ me, page }: { me: Me; page: Page }) {
  const status = useDraft((state) => state.status);
  const [publishing, setPublishing] = useState(false);
  const save = useSave();
  useFrameKeys(save);
  if (status !== 'ready') return <LoadingFrame />;
  return (
    <div className="flex h-full min-h-0 bg-background font-sans text-body text-text">
      <SideNav page={page} />
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar
          mayPublish={me.may.includes('publish')}
          onSave={save}
          onPublish={() => setPublishing(true)}
        />
        <FrameNotices onSave={save} />
        <Routes page={page} />
      </div>
      <MergeDialog />
      {publishing ? <PublishDialog onClose={() => setPublishing(false)} /> : null}
    </div>
  );
}
