import type { ProjectId } from '../../../core/ids.ts';
import type { ReadTx } from '../../db/handles.ts';
import type { AnsweredProject } from '../../twilio/answered-projects.ts';
import { type Inbound, isStop } from '../inbound.ts';
import { projectsLastTextedBy, withServices } from '../texted-repo.ts';

/** A text with all senders it speaks to, and the projects among these that it is for. */
export async function whoseIs(
  tx: ReadTx,
  projects: readonly AnsweredProject[],
  inbound: Inbound,
): Promise<{ readonly text: Inbound; readonly projectIds: ProjectId[] }> {
  const all = projects.map(({ projectId }) => projectId);
  const text = await withServices(tx, all, inbound);
  return { text, projectIds: await projectsAnswered(tx, projects, text) };
}

/**
 * Which of these projects a text that an account vouches for may speak to. Today's account speaks for its
 * project. A former one, whose token somebody else may have by now, only where it was the last to text
 * this person from there: or it could agree to what another account asked, or end an opt-out. A STOP is
 * taken from any, since it lets nobody be texted; not CANCEL or END, which may answer a question.
 */
async function projectsAnswered(
  tx: ReadTx,
  projects: readonly AnsweredProject[],
  inbound: Pick<Inbound, 'from' | 'senderKeys' | 'body' | 'optOutType'>,
): Promise<ProjectId[]> {
  const idsOf = (some: readonly AnsweredProject[]) => some.map(({ projectId }) => projectId);
  const former = projects.filter(({ isFormer }) => isFormer);
  if (former.length === 0 || isStop(inbound)) return idsOf(projects);
  return [
    ...idsOf(projects.filter(({ isFormer }) => !isFormer)),
    ...(await projectsLastTextedBy(tx, former, inbound)),
  ];
}
