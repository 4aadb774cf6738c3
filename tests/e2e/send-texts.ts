import { createTRPCClient, httpBatchLink } from '@trpc/client';
import type { AppRouter } from '../../server/app-router.ts';

/** Sends so many test texts from the first project's Sandbox, of the templates in turn. */
export async function sendTexts(
  productUrl: string,
  count: number,
  templates: readonly [string, ...string[]],
): Promise<void> {
  const client = createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: `${productUrl}/trpc` })],
  });
  const [project] = (await client.projects.list.query()).projects;
  if (!project) throw new Error('no project');
  for (let n = 0; n < count; n += 1) {
    await client.templates.sendTest.mutate({
      projectId: project.id,
      templateId: templates[n % templates.length] ?? templates[0],
      to: `+1555010${1000 + n}`,
      environment: 'sandbox',
    });
  }
}
