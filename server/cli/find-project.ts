import { UserError } from '../../core/errors.ts';
import type { ProjectId } from '../../core/ids.ts';
import { type Actor, LOCAL_PERSON, type Permission } from '../access/actor.ts';
import { authorize, authorizeServer, type Grant } from '../access/authorize.ts';
import type { Services } from '../services.ts';

/** Whoever can read the data folder may do anything with it. */
export const COMMAND_LINE: Actor = { ...LOCAL_PERSON, name: 'command line' };

/** The grant for a project given by id or name. Throws `not_found`, naming those there are. */
export async function grantFor<P extends Permission>(
  services: Services,
  project: string,
  permission: P,
): Promise<Grant<P>> {
  return authorize(COMMAND_LINE, await findProject(services, project), permission);
}

async function findProject(services: Services, wanted: string): Promise<ProjectId> {
  const all = await services.projects.list(authorizeServer(COMMAND_LINE, 'see'));
  const exact = all.filter((one) => one.id === wanted || one.name === wanted);
  const loose = all.filter((one) => one.name.toLowerCase() === wanted.trim().toLowerCase());
  const found = exact.length > 0 ? exact : loose;
  const [only] = found;
  if (only && found.length === 1) return only.id;
  if (only) {
    const ids = found.map((one) => one.id).join(', ');
    throw new UserError(
      'bad_input',
      `There are ${found.length} projects called “${wanted}”.`,
      `Use the id of one of them: ${ids}.`,
    );
  }
  const names = all.slice(0, 10).map((one) => `“${one.name}”`);
  throw new UserError(
    'not_found',
    `There is no project “${wanted}” in ${services.config.data}.`,
    names.length > 0 ? `There are: ${names.join(', ')}.` : 'Import one, or run start for a demo.',
  );
}
