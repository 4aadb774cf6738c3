import type { ProjectId } from '../../core/ids.ts';
import type { Db } from '../db/handles.ts';
import { formerConnectionsOfAccount } from './former-repo.ts';
import { type AccountRow, connectionsOfAccount } from './repo.ts';

/** A project whose texts people answer at an account. */
export interface AnsweredProject {
  readonly projectId: ProjectId;
  readonly accountSid: string;
  /** It is connected to another account by now, or to none. */
  readonly isFormer: boolean;
}

/** With what the account is known by. */
export type AnsweredRow = AccountRow & AnsweredProject;

/**
 * The projects whose texts people answer at this account, today's first. As of one moment: a project that
 * becomes a former one meanwhile is in one of the two, never in none.
 */
export async function answeredRows(db: Db, accountSid: string): Promise<AnsweredRow[]> {
  const [connected, former] = await db.read((tx) =>
    Promise.all([connectionsOfAccount(tx, accountSid), formerConnectionsOfAccount(tx, accountSid)]),
  );
  const today = new Set(connected.map(({ projectId }) => projectId));
  return [
    ...connected.map((row) => ({ ...row, isFormer: false })),
    ...former
      .filter(({ projectId }) => !today.has(projectId))
      .map((row) => ({ ...row, isFormer: true })),
  ];
}

/** Without the token. */
export function answeredProject(row: AnsweredRow): AnsweredProject {
  const { projectId, accountSid, isFormer } = row;
  return { projectId, accountSid, isFormer };
}
