import type { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import type { ProjectId } from '../../core/ids.ts';
import type { KeywordsAnsweredBy } from '../../core/messaging/keywords-answered-by.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import type { answersSchema } from './account-view.ts';
import { formerConnectionOf } from './former-repo.ts';
import { notConnected } from './refusals.ts';
import { connectionOf, putConnection } from './repo.ts';

/**
 * Who answers the keywords that people text to this account of the project: today's, or one that it was
 * connected to until lately. How one account answers says nothing of another, so it is us for every
 * other: two answers are a nuisance, and none would leave a STOP unconfirmed.
 */
export async function keywordsAnsweredBy(
  tx: ReadTx,
  projectId: ProjectId,
  accountSid: string,
): Promise<KeywordsAnsweredBy> {
  const today = await connectionOf(tx, projectId);
  if (today?.accountSid === accountSid) return today.keywordsAnsweredBy;
  const former = await formerConnectionOf(tx, projectId, accountSid);
  return former?.keywordsAnsweredBy ?? 'afterword';
}

/** Throws `UserError` unless the account for which it was chosen is the one that is connected. */
export async function chooseAnswers(
  tx: Tx,
  projectId: ProjectId,
  { accountSid, keywordsAnsweredBy: by }: z.infer<typeof answersSchema>,
): Promise<void> {
  const now = await connectionOf(tx, projectId);
  if (!now) throw notConnected();
  if (now.accountSid !== accountSid) throw anotherAccount();
  await putConnection(tx, { ...now, keywordsAnsweredBy: by });
}

function anotherAccount(): UserError {
  return new UserError(
    'refused',
    'Another Twilio account was connected meanwhile.',
    'Load the page again and choose for that one.',
  );
}
