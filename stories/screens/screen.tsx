import { useState } from 'react';
import { FAKE_PROJECT, fakeServerApi } from '../../plugin/api/fake/fake-server-api.ts';
import type { ServerApi } from '../../plugin/api/server-api.ts';
import { memoryStorage } from '../../plugin/api/fake/memory-storage.ts';
import { ProjectFrame } from '../../plugin/builder/project-frame.tsx';
import { ProjectsProvider } from '../../plugin/builder/projects-context.tsx';
import type { Page, Route } from '../../plugin/builder/route.ts';
import { ToastProvider } from '../../ui-kit/index.ts';

export interface ScreenProps {
  /** The stand-in for the server; by default it holds the hotel of the design's pictures. */
  server?: ServerApi | undefined;
  page?: Page | undefined;
  /** The id of the record that the address names. */
  record?: string | undefined;
  /** Left out: the address is another product's. */
  addressOf?: ((route: Route) => string) | undefined;
  height?: number | string | undefined;
}

/** A whole screen of the builder over a server in memory. */
export function Screen(props: ScreenProps) {
  const { server, page: first = 'topics', record = null, addressOf, height = 800 } = props;
  const [route, setRoute] = useState<Omit<Route, 'projectId'>>({ page: first, record });
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
            page={route.page}
            record={route.record}
            onPage={(page, of = null) => setRoute({ page, record: of })}
            addressOf={addressOf}
            storage={storage}
          />
        </div>
      </ProjectsProvider>
    </ToastProvider>
  );
}
