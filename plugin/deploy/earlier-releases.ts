import type { Environment } from '../../core/phone.ts';
import type { DeploymentsView, DeploymentView } from '../api/views.ts';

/** What an environment can be rolled back to: its former releases, newest first, each once. */
export function earlierReleases(
  { environments, history }: DeploymentsView,
  environment: Environment,
): DeploymentView[] {
  const current = environments.find((one) => one.environment === environment)?.current;
  const found = new Map<string, DeploymentView>();
  for (const one of history) {
    if (one.environment !== environment || one.releaseId === current?.releaseId) continue;
    if (!found.has(one.releaseId)) found.set(one.releaseId, one);
  }
  return [...found.values()];
}
