import { actionDefinitions } from '../../actions/definitions.ts';
import { UserError } from '../../core/errors.ts';
import { deploymentIdSchema, type ReleaseId } from '../../core/ids.ts';
import { ENVIRONMENTS, type Environment } from '../../core/phone.ts';
import { findProblems } from '../../core/problems/find-problems.ts';
import type { Problem } from '../../core/problems/problem.ts';
import { createDraft } from '../../core/records/draft.ts';
import type { Grant } from '../access/authorize.ts';
import type { Tx } from '../db/handles.ts';
import { newId } from '../make-id.ts';
import { holdsUp } from '../releases/holds-up.ts';
import type { ReleasesService } from '../releases/service.ts';
import type { Deps } from '../deps.ts';
import type { ComplianceService } from '../twilio/registrations/compliance.ts';
import * as repo from './repo.ts';
import { readTextsWaiting, type TextsWaiting } from './texts-waiting.ts';

/** A release that is, or was, active in an environment. */
export interface Deployment {
  readonly deploymentId: string;
  readonly environment: Environment;
  readonly releaseId: ReleaseId;
  readonly number: number;
  readonly at: string;
  readonly by: string;
  /** The release's note. */
  readonly note: string;
  readonly why: 'published' | 'promoted' | 'rolled back';
}

export interface EnvironmentView {
  readonly environment: Environment;
  readonly current: Deployment | null;
  /** Callers' calls that are going on: no test calls, and no threads by text. */
  readonly openConversations: number;
  /** The same by the release that they stay on, the earliest first. */
  readonly openCalls: readonly Pick<repo.OpenCalls, 'release' | 'calls'>[];
  /** What another release here changes nothing about. */
  readonly textsWaiting: TextsWaiting;
}

export interface DeploymentsView {
  readonly environments: readonly EnvironmentView[];
  /** Newest first. */
  readonly history: readonly Deployment[];
}

export type PromoteAnswer =
  | { readonly promoted: true; readonly number: number }
  | { readonly promoted: false; readonly problems: readonly Problem[] };

export type PromotionTarget = 'pre-release' | 'live';

const HISTORY_LIMIT = 100;

/** Which release is active where, and moving them between the environments. */
export class DeploymentsService {
  readonly #deps: Deps;
  readonly #releases: ReleasesService;
  readonly #compliance: ComplianceService;

  constructor(deps: Deps, releases: ReleasesService, compliance: ComplianceService) {
    this.#deps = deps;
    this.#releases = releases;
    this.#compliance = compliance;
  }

  async list(grant: Grant): Promise<DeploymentsView> {
    const { projectId } = grant;
    return this.#deps.db.read(async (tx) => {
      const now = this.#deps.now();
      const open = await repo.countOpenCalls(tx, projectId, now);
      const waitingIn = await readTextsWaiting(tx, projectId, now);
      const environments: EnvironmentView[] = [];
      for (const environment of ENVIRONMENTS) {
        const active = await repo.readActive(tx, projectId, environment);
        environments.push({
          environment,
          current: active ? view(active) : null,
          ...callsIn(open, environment),
          textsWaiting: waitingIn(environment),
        });
      }
      return {
        environments,
        history: (await repo.readHistory(tx, projectId, HISTORY_LIMIT)).map(view),
      };
    });
  }

  /** The release that new conversations of the environment start with; null before the first. */
  async active(grant: Grant, environment: Environment): Promise<Deployment | null> {
    const row = await this.#deps.db.read((tx) => repo.readActive(tx, grant.projectId, environment));
    return row ? view(row) : null;
  }

  /** What `promote` would find now. Throws `refused` where there is nothing to promote. */
  async problems(grant: Grant, to: PromotionTarget): Promise<Problem[]> {
    const { source } = await this.#below(grant, to);
    return this.#problemsOf(grant, to, source.releaseId);
  }

  /**
   * Deploys the release of the environment below. Live is checked once more, since it asks for
   * more than Sandbox: errors refuse, warnings have to be accepted by their `problemKey`.
   */
  async promote(
    grant: Grant<'publish'>,
    to: PromotionTarget,
    accepted: { readonly warnings: readonly string[]; readonly all: boolean },
  ): Promise<PromoteAnswer> {
    const { below, source } = await this.#below(grant, to);
    const problems = await this.#problemsOf(grant, to, source.releaseId);
    if (holdsUp(problems, accepted)) return { promoted: false, problems };
    await this.#deps.db.write(async (tx) => {
      await tx.lock(grant.projectId);
      // Somebody may have published meanwhile: what was checked is what is promoted, or nothing.
      const now = await repo.readActive(tx, grant.projectId, below);
      if (now?.releaseId !== source.releaseId) throw movedMeanwhile(below);
      await this.#deploy(tx, grant, to, source.releaseId, 'promoted');
    });
    return { promoted: true, number: source.number };
  }

  /** Deploys a release that was active in the environment before. Running calls keep theirs. */
  async rollBack(
    grant: Grant<'publish'>,
    environment: Environment,
    releaseId: ReleaseId,
  ): Promise<{ number: number }> {
    const { projectId } = grant;
    return this.#deps.db.write(async (tx) => {
      await tx.lock(projectId);
      if (!(await repo.wasDeployed(tx, projectId, environment, releaseId)))
        throw neverThere(environment);
      await this.#deploy(tx, grant, environment, releaseId, 'rolled back');
      return { number: (await repo.readActive(tx, projectId, environment))?.number ?? 0 };
    });
  }

  async #deploy(
    tx: Tx,
    grant: Grant<'publish'>,
    environment: Environment,
    releaseId: ReleaseId,
    why: Deployment['why'],
  ): Promise<void> {
    await repo.insertDeployment(tx, {
      id: newId(deploymentIdSchema, 'dep'),
      projectId: grant.projectId,
      environment,
      releaseId,
      why,
      at: this.#deps.now(),
      by: grant.actor.name,
    });
  }

  async #below(grant: Grant, to: PromotionTarget) {
    const below: Environment = to === 'live' ? 'pre-release' : 'sandbox';
    const source = await this.active(grant, below);
    if (!source) throw nothingBelow(to, below);
    return { below, source };
  }

  async #problemsOf(grant: Grant, to: PromotionTarget, releaseId: ReleaseId): Promise<Problem[]> {
    if (to !== 'live') return [];
    const { release } = await this.#releases.load(releaseId);
    const known = await this.#compliance.known(grant.projectId);
    const isConnected = await this.#compliance.isConnected(grant.projectId);
    const options = { target: 'live', ...known, isConnected } as const;
    return findProblems(createDraft(release.records), actionDefinitions, options);
  }
}

function callsIn(open: readonly repo.OpenCalls[], environment: Environment) {
  const here = open.filter((one) => one.environment === environment);
  return {
    openConversations: here.reduce((sum, { calls }) => sum + calls, 0),
    openCalls: here.map(({ release, calls }) => ({ release, calls })),
  };
}

function view(row: repo.DeploymentWithRelease): Deployment {
  return {
    deploymentId: row.id,
    environment: row.environment,
    releaseId: row.releaseId,
    number: row.number ?? 0,
    at: row.at.toISOString(),
    by: row.by,
    note: row.note,
    why: row.why,
  };
}

function nothingBelow(to: Environment, below: Environment): UserError {
  return new UserError(
    'refused',
    `There is no release in ${below} to promote to ${to}.`,
    below === 'sandbox' ? 'Publish one first.' : `Promote one to ${below} first.`,
  );
}

function movedMeanwhile(below: Environment): UserError {
  return new UserError(
    'conflict',
    `Another release came to ${below} in this moment.`,
    'Look at it, then promote again.',
  );
}

function neverThere(environment: Environment): UserError {
  return new UserError(
    'refused',
    `That release has never been active in ${environment}.`,
    'Choose one from the history of this environment, or promote it.',
  );
}
