import type { ProjectId } from '../../core/ids.ts';
import { UserError } from '../../core/errors.ts';
import type { Actor, Permission } from './actor.ts';

/**
 * The proof that somebody may do something to a project. Services take it as their first argument,
 * so that code which forgot to ask does not compile. Nothing but the two functions below makes one.
 */
export class Grant<P extends Permission = Permission> {
  /** Private and never read: it keeps a look-alike object from passing for a grant. */
  readonly #granted = true;

  private constructor(
    readonly actor: Actor,
    readonly projectId: ProjectId,
    readonly permission: P,
  ) {}

  /** Throws `not_allowed` unless the actor may. */
  static ask<P extends Permission>(actor: Actor, projectId: ProjectId, permission: P): Grant<P> {
    refuseUnlessMay(actor, permission);
    return new Grant(actor, projectId, permission);
  }

  get isGranted(): boolean {
    return this.#granted;
  }
}

/** The one place where it is decided who may do what in a project. Throws `not_allowed`. */
export function authorize<P extends Permission>(
  actor: Actor,
  projectId: ProjectId,
  permission: P,
): Grant<P> {
  return Grant.ask(actor, projectId, permission);
}

/** The same for what is above a project: listing them, making one. */
export class ServerGrant<P extends Permission = Permission> {
  readonly #granted = true;

  private constructor(
    readonly actor: Actor,
    readonly permission: P,
  ) {}

  static ask<P extends Permission>(actor: Actor, permission: P): ServerGrant<P> {
    refuseUnlessMay(actor, permission);
    return new ServerGrant(actor, permission);
  }

  get isGranted(): boolean {
    return this.#granted;
  }
}

export function authorizeServer<P extends Permission>(actor: Actor, permission: P): ServerGrant<P> {
  return ServerGrant.ask(actor, permission);
}

const DOING: Readonly<Record<Permission, string>> = {
  see: 'see this',
  build: 'change this project',
  publish: 'publish or promote releases',
  admin: 'administer this server',
};

function refuseUnlessMay(actor: Actor, permission: Permission): void {
  if (actor.may.includes(permission)) return;
  throw new UserError(
    'not_allowed',
    `${actor.name} may not ${DOING[permission]}.`,
    'Ask whoever administers this server to do it, or to allow it.',
  );
}
