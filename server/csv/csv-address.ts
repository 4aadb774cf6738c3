import type { ProjectId } from '../../core/ids.ts';
import { dayOf } from '../analytics/day.ts';

/** A list that can be fetched as CSV. */
export type CsvList = 'messages' | 'received' | 'opt-outs';

interface CsvRequest {
  /** Begins with a byte order mark. */
  readonly bom: boolean;
  /** The filter's conditions, by name. */
  readonly [name: string]: unknown;
}

/** Where what an export lets through is fetched as CSV, from the server's root. */
export function csvPath(
  list: CsvList,
  projectId: ProjectId,
  { bom, ...filter }: CsvRequest,
): string {
  const query = new URLSearchParams();
  if (bom) query.set('bom', '1');
  for (const [name, value] of Object.entries(filter)) {
    if (typeof value === 'string' && value !== '') query.set(name, value);
  }
  return `/projects/${encodeURIComponent(projectId)}/${list}.csv?${query.toString()}`;
}

export function csvFileName(list: CsvList, now: Date): string {
  return `${list}-${dayOf(now)}.csv`;
}
