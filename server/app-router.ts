import { accessRouter } from './access/router.ts';
import { analyticsRouter } from './analytics/router.ts';
import { conversationsRouter } from './conversations/router.ts';
import { deploymentsRouter } from './deployments/router.ts';
import { draftsRouter } from './drafts/router.ts';
import { messagesRouter } from './messages/router.ts';
import { optOutsRouter } from './opt-outs/router.ts';
import { projectsRouter } from './projects/router.ts';
import { releasesRouter } from './releases/router.ts';
import { templatesRouter } from './templates/router.ts';
import { router } from './trpc.ts';
import { twilioRouter } from './twilio/router.ts';

/** The API: one router per area, each in its own folder. */
export const appRouter = router({
  access: accessRouter,
  analytics: analyticsRouter,
  conversations: conversationsRouter,
  deployments: deploymentsRouter,
  drafts: draftsRouter,
  messages: messagesRouter,
  optOuts: optOutsRouter,
  projects: projectsRouter,
  releases: releasesRouter,
  templates: templatesRouter,
  twilio: twilioRouter,
});

/** All that the plugin and other clients know of the server. */
export type AppRouter = typeof appRouter;
