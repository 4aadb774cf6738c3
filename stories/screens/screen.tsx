import { useState } from 'react';
import { FAKE_PROJECT, fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import type { ServerApi } from '../../plugin/api/server-api.ts';
import { memoryStorage } from '../../plugin/api/fake/memory-storage.ts';
import { ProjectFrame } from '../../plugin/builder/project-frame.tsx';
import { ProjectsProvider } from '../../plugin/builder/projects-context.tsx';
import type { Page } from '../../plugin/builder/route.ts';
import { ToastProvider } from '../../ui-kit/index.ts';

export interface ScreenProps {
  /** The stand-in for the server; by default it holds the hotel of the design's pictures. */
  server?: ServerApi | undefined;
  page?: Page | undefined;
  height?: number | string | undefined;
}

/** A whole screen of the builder over a server in memory. */
export function Screen({ server, page: first = 'topics', height = 800 }: ScreenProps) {
  const [page, setPage] = useState<Page>(first);
  const [storage] = useState(memoryStorage);
  const [api] = useState(() => server ?? fakeServerApi());
  const projects = {
    list: [],
    open: () => {},
    hasOpened: false,
    refresh: () => Promise.resolve(),
    showNew: () => {},
    showImport: () => {},
  };
  return (
    <ToastProvider>
      <ProjectsProvider value={projects}>
        <div style={{ height }}>
          <ProjectFrame
            projectId={FAKE_PROJECT}
            api={api}
            me={{ name: 'you', may: ['see', 'build', 'publish'], local: true }}
            page={page}
            onPage={setPage}
            storage={storage}
          />
        </div>
      </ProjectsProvider>
    </ToastProvider>
  );
}
