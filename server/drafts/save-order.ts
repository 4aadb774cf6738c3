import type { ProjectId } from '../../core/ids.ts';
import type { Change } from '../../core/records/change.ts';

export interface SaveOrder {
  readonly projectId: ProjectId;
  readonly changeId: string;
  readonly change: Change;
  /** The revision each put or removal is based on; absent or 0 for a new record. */
  readonly base: Readonly<Record<string, number>>;
  readonly author: string;
  readonly at: Date;
}
