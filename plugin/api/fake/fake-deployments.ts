import { actionDefinitions } from '../../../actions/definitions.ts';
import { makeId, type ReleaseId, releaseIdSchema } from '../../../core/ids.ts';
import { ENVIRONMENTS, type Environment } from '../../../core/phone.ts';
import { findProblems } from '../../../core/problems/find-problems.ts';
import { problemKey } from '../../../core/problems/problem.ts';
import { createDraft } from '../../../core/records/draft.ts';
import type { ProjectRecord } from '../../../core/records/record.ts';
import { compareReleases } from '../../../core/release/compare-releases.ts';
import { ApiError } from '../api-error.ts';
import type { ServerApi } from '../server-api.ts';
import type { DeploymentView, EnvironmentView } from '../views.ts';

export interface FakeRelease {
  readonly number: number;
  readonly note: string;
  readonly records: readonly ProjectRecord[];
}
/** A move of a release, oldest first. */
export interface FakeMove {
  readonly number: number;
  readonly environment: Environment;
  readonly why: DeploymentView['why'];
  readonly at: string;
  readonly by: string;
}

export const fakeReleaseId = (number: number): ReleaseId =>
  makeId(releaseIdSchema, 'rel', String(number));

/** Releases and where they are, in memory; promoting checks as the server does. */
function callsOn(active: DeploymentView | null, calls: number) {
  return active && calls > 0 ? [{ release: active.number, calls }] : [];
}

export function fakeDeployments(
  releases: readonly FakeRelease[],
  moves: readonly FakeMove[],
  open: Partial<Record<Environment, number>> = {},
  waiting: Partial<Record<Environment, EnvironmentView['textsWaiting']>> = {},
): {
  deployments: ServerApi['deployments'];
  releases: Pick<ServerApi['releases'], 'get' | 'compare'>;
} {
  const history = moves.map((move, index) => deployment(releases, move, index)).toReversed();
  const current = (environment: Environment) =>
    history.find((one) => one.environment === environment) ?? null;
  const byId = (id: ReleaseId) => {
    const found = releases.find(({ number }) => fakeReleaseId(number) === id);
    if (!found) throw new ApiError('not_found', 'There is no such release.', 'Choose another.');
    return found;
  };
  const problemsOf = (to: Environment, id: ReleaseId) =>
    to === 'live'
      ? findProblems(createDraft(byId(id).records), actionDefinitions, { target: 'live' })
      : [];
  function deploy(environment: Environment, number: number, why: DeploymentView['why']) {
    const move = { number, environment, why, by: 'you', at: '2026-11-20T09:41:00Z' };
    history.unshift(deployment(releases, move, history.length));
  }
  return {
    deployments: {
      list: () =>
        Promise.resolve({
          environments: ENVIRONMENTS.map((environment) => ({
            environment,
            current: current(environment),
            openConversations: open[environment] ?? 0,
            openCalls: callsOn(current(environment), open[environment] ?? 0),
            textsWaiting: waiting[environment] ?? { texts: 0, untilMorning: 0, paused: 0 },
          })),
          history: [...history],
        }),
      problems({ to }) {
        const source = current(to === 'live' ? 'pre-release' : 'sandbox');
        return source ? Promise.resolve({ problems: problemsOf(to, source.releaseId) }) : refuse();
      },
      promote({ to, acceptedWarnings }) {
        const source = current(to === 'live' ? 'pre-release' : 'sandbox');
        if (!source) return refuse();
        const { number } = byId(source.releaseId);
        const problems = problemsOf(to, source.releaseId);
        const accepted = new Set(acceptedWarnings);
        if (problems.some((one) => one.severity === 'error' || !accepted.has(problemKey(one)))) {
          return Promise.resolve({ promoted: false, problems });
        }
        deploy(to, number, 'promoted');
        return Promise.resolve({ promoted: true, number });
      },
      rollBack({ environment, releaseId }) {
        const { number } = byId(releaseId);
        deploy(environment, number, 'rolled back');
        return Promise.resolve({ number });
      },
    },
    releases: {
      get: ({ releaseId }) => Promise.resolve({ release: { id: releaseId, ...byId(releaseId) } }),
      compare: ({ a, b }) => Promise.resolve(compareReleases(byId(a), byId(b))),
    },
  };
}

function deployment(
  releases: readonly FakeRelease[],
  move: FakeMove,
  index: number,
): DeploymentView {
  const note = releases.find(({ number }) => number === move.number)?.note ?? '';
  const releaseId = fakeReleaseId(move.number);
  return { ...move, note, releaseId, deploymentId: `dep_${index}` };
}

function refuse(): Promise<never> {
  return Promise.reject(new ApiError('refused', 'There is no release to promote.', 'Publish one.'));
}
