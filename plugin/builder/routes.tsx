import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { cx, Spinner } from '../../ui-kit/index.ts';
import { Canvas } from '../canvas/canvas.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { useBuilder } from './builder-context.tsx';
import type { Page } from './route.ts';

const SmsPage = lazy(async () => ({ default: (await import('../sms/sms-page.tsx')).SmsPage }));
const DeployPage = lazy(async () => ({
  default: (await import('../deploy/deploy-page.tsx')).DeployPage,
}));
const ConversationsPage = lazy(async () => ({
  default: (await import('../conversations/conversations-page.tsx')).ConversationsPage,
}));
const DashboardPage = lazy(async () => ({
  default: (await import('../analyze/dashboard-page.tsx')).DashboardPage,
}));
const MessagesPage = lazy(async () => ({
  default: (await import('../analyze/messages-page.tsx')).MessagesPage,
}));
const TestPanel = lazy(async () => ({
  default: (await import('../test/test-panel.tsx')).TestPanel,
}));

/** What stands below the top bar: the page, and the panel at its right. */
export function Routes({ page }: { page: Page }) {
  const { panel } = useBuilder();
  const test = useStore(panel, (state) => state.test);
  const testOn = useStore(panel, (state) => state.testOn);
  const onCanvas = page === 'topics';
  useEndOnNarrow(page);
  return (
    <div className="flex min-h-0 min-w-0 flex-1">
      <div className={cx('contents', test && !onCanvas && NARROW_HIDES)}>
        <Waiting>{pageOf(page)}</Waiting>
      </div>
      {test ? (
        <Waiting>
          <TestPanel key={testOn} alone={!onCanvas} />
        </Waiting>
      ) : onCanvas ? (
        <Inspector />
      ) : null}
    </div>
  );
}

/** In pixels: below it a list beside a call would be a strip. */
const NARROW = 1100;
const NARROW_HIDES = 'max-[1099px]:hidden';

/** Going to another page on a narrow screen ends the test call, which would cover that page. */
function useEndOnNarrow(page: Page): void {
  const { panel, showTest } = useBuilder();
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    if (panel.getState().test && window.innerWidth < NARROW) showTest(false);
  }, [page, panel, showTest]);
}

function pageOf(page: Page): ReactNode {
  if (page === 'sms') return <SmsPage />;
  if (page === 'deploy') return <DeployPage />;
  if (page === 'dashboard') return <DashboardPage />;
  if (page === 'messages') return <MessagesPage />;
  if (page === 'conversations') return <ConversationsPage />;
  return (
    <main className="flex min-w-0 flex-1" aria-label="Topics">
      <h1 className="sr-only">Topics</h1>
      <Canvas />
    </main>
  );
}

function Waiting({ children }: { children: ReactNode }) {
  return <Suspense fallback={<Spinner label="Opening…" className="m-6" />}>{children}</Suspense>;
}
