import type { ProjectId } from '../../core/ids.ts';
import { dayOf } from '../analytics/day.ts';
import type { ExportRequest } from './requests.ts';

/** Where the messages that an export lets through are fetched as CSV, from the server's root. */
export function csvPath(projectId: ProjectId, { bom, ...filter }: ExportRequest): string {
  const query = new URLSearchParams();
  if (bom) query.set('bom', '1');
  for (const [name, value] of Object.entries(filter)) {
    if (typeof value === 'string' && value !== '') query.set(name, value);
  }
  return `/projects/${encodeURIComponent(projectId)}/messages.csv?${query.toString()}`;
}

export function csvFileName(now: Date): string {
  return `messages-${dayOf(now)}.csv`;
}
