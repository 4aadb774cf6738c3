import { type ReactNode, Suspense, useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { cx, Spinner } from '../../ui-kit/index.ts';
import { Canvas } from '../canvas/canvas.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { useBuilder } from './builder-context.tsx';
import { useProjects } from './projects-context.tsx';
import { useToastPlace } from './use-toast-place.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import {
  ConversationsPage,
  DashboardPage,
  DeployPage,
  loadPages,
  MessagesPage,
  OptOutsPage,
  SmsPage,
  TestPanel,
  VariantsPage,
} from './pages.ts';
import type { Page } from './route.ts';

/** What stands below the top bar: the page, and the panel at its right. */
export function Routes({ page }: { page: Page }) {
  const { panel } = useBuilder();
  const test = useStore(panel, (state) => state.test);
  const testOn = useStore(panel, (state) => state.testOn);
  const onCanvas = page === 'topics';
  const { opened, arrive } = useArrival();
  useEndOnNarrow(page);
  useEffect(loadPages, []);
  return (
    <div className={cx('aw-page-row relative flex min-h-0 min-w-0 flex-1', COVERED)}>
      <div ref={opened} className={cx('contents', test && !onCanvas && NARROW_HIDES)}>
        <Waiting key={page}>
          {pageOf(page)}
          <Arrival onArrive={arrive} />
        </Waiting>
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

/**
 * Where a panel covers the page, the keyboard must not get behind it. The canvas shows its cards in
 * a style of their own, hence all of them, by force.
 */
const COVERED =
  'max-[899px]:[&:has(aside)_main]:invisible max-[899px]:[&:has(aside)_main_*]:invisible!';

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

/**
 * A button that led here from another page is gone with that page, and the keyboard with it: it goes
 * on in this one, unless a part of it has taken it; so it does after the dialog or menu that opened
 * the project. At first it is where the browser has it.
 */
function useArrival() {
  const opened = useRef<HTMLDivElement>(null);
  const { hasOpened } = useProjects();
  const isFirst = useRef(true);
  const arrive = useCallback(() => {
    const first = isFirst.current;
    isFirst.current = false;
    if ((first && !hasOpened) || document.activeElement !== document.body) return;
    // From another page the canvas gives the keyboard to the card that one was led to, by itself.
    const where = first ? 'main[tabindex], .aw-canvas' : 'main[tabindex]';
    opened.current?.querySelector<HTMLElement>(where)?.focus();
  }, [hasOpened]);
  return { opened, arrive };
}

/** Is there as soon as the page beside it is: its code may have to be fetched. */
function Arrival({ onArrive }: { onArrive: () => void }) {
  useEffect(onArrive, [onArrive]);
  return null;
}

function pageOf(page: Page): ReactNode {
  if (page === 'sms') return <SmsPage />;
  if (page === 'variants') return <VariantsPage />;
  if (page === 'deploy') return <DeployPage />;
  if (page === 'dashboard') return <DashboardPage />;
  if (page === 'messages') return <MessagesPage />;
  if (page === 'opt-outs') return <OptOutsPage />;
  if (page === 'conversations') return <ConversationsPage />;
  return <TopicsPage />;
}

/** In pixels: the tools and the map at the foot of the canvas. */
const CANVAS_FOOT = 114;

function TopicsPage() {
  return (
    <main ref={useToastPlace(CANVAS_FOOT)} className="flex min-w-0 flex-1" aria-label="Topics">
      <h1 className="sr-only">Topics</h1>
      <Canvas />
    </main>
  );
}

/** What breaks in a page takes that page alone: the frame, and the way to the others, stay. */
function Waiting({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Spinner label="Opening…" className="m-6" />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
