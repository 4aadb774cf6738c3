import { lazy } from 'react';

const sms = () => import('../sms/sms-page.tsx');
const variants = () => import('../variants/variants-page.tsx');
const deploy = () => import('../deploy/deploy-page.tsx');
const conversations = () => import('../conversations/conversations-page.tsx');
const dashboard = () => import('../analyze/dashboard-page.tsx');
const messages = () => import('../analyze/messages-page.tsx');
const optOuts = () => import('../opt-outs/opt-outs-page.tsx');
const test = () => import('../test/test-panel.tsx');

export const SmsPage = lazy(async () => ({ default: (await sms()).SmsPage }));
export const VariantsPage = lazy(async () => ({ default: (await variants()).VariantsPage }));
export const DeployPage = lazy(async () => ({ default: (await deploy()).DeployPage }));
export const ConversationsPage = lazy(async () => ({
  default: (await conversations()).ConversationsPage,
}));
export const DashboardPage = lazy(async () => ({ default: (await dashboard()).DashboardPage }));
export const MessagesPage = lazy(async () => ({ default: (await messages()).MessagesPage }));
export const OptOutsPage = lazy(async () => ({ default: (await optOuts()).OptOutsPage }));
export const TestPanel = lazy(async () => ({ default: (await test()).TestPanel }));

/** Long enough after the start that the canvas is there first. */
const QUIET_MS = 1_500;

/**
 * Loads the code of all pages while nobody waits for it: who then goes to one while the server is
 * away, or after it was updated, gets the page. Returns what calls it off.
 */
export function loadPages(): () => void {
  const timer = setTimeout(() => {
    // What fails here is tried again, and said, when somebody goes there.
    void Promise.allSettled(
      [sms, variants, deploy, conversations, dashboard, messages, optOuts, test].map((load) =>
        load(),
      ),
    );
  }, QUIET_MS);
  return () => clearTimeout(timer);
}
