import { useLayoutEffect, useMemo, useState } from 'react';
import type { ProjectId } from '../core/ids.ts';
import { trpcServerApi } from './api/trpc-server-api.ts';
import { BuilderApp } from './builder/builder-app.tsx';
import type { Route } from './builder/route.ts';
import type { Theme } from './builder/theme.ts';

export interface AfterwordBuilderProps {
  /** Of an Afterword server's API, like `https://afterword.example.com/trpc`. */
  url: string;
  /** The server's token; without it the browser's cookie for that server counts. */
  token?: string;
  /** As the device has it by default. */
  theme?: Theme;
  /** The project to open; the last one by default. */
  projectId?: ProjectId;
}

/**
 * The builder inside a page of another product. It fills the element around it, which needs a
 * height, and leaves the address alone. Load `afterword/plugin/style.css` once.
 */
export function AfterwordBuilder(props: AfterwordBuilderProps) {
  const { url, token, theme = 'system', projectId = null } = props;
  const api = useMemo(() => trpcServerApi({ url, token }), [url, token]);
  const [route, setRoute] = useState<Route>({ projectId, page: 'topics', record: null });
  useLayoutEffect(() => {
    // On the root, since dialogs and menus leave the element around the builder.
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return <BuilderApp api={api} route={route} onRoute={setRoute} />;
}
