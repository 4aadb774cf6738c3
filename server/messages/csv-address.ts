import type { ProjectId } from '../../core/ids.ts';
import { dayOf } from '../analytics/day.ts';
import type { MessageFilter } from './requests.ts';

/** Where the messages that a filter lets through are fetched as CSV, from the server's root. */
export function csvPath(projectId: ProjectId, filter: MessageFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (typeof value === 'string' && value !== '') query.set(name, value);
  }
  return `/projects/${encodeURIComponent(projectId)}/messages.csv?${query.toString()}`;
}

export function csvFileName(now: Date): string {
  return `messages-${dayOf(now)}.csv`;
}
