import { changeIdSchema, type ProjectId, projectIdSchema } from '../../core/ids.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { defaultSettings } from '../../core/records/settings.ts';
import { authorize, type Grant, type ServerGrant } from '../access/authorize.ts';
import { demoProject } from '../demo/demo-project.ts';
import type { Tx } from '../db/handles.ts';
import type { Deployment, DeploymentsService } from '../deployments/service.ts';
import { parseChange } from '../drafts/parse-change.ts';
import type { DraftsService } from '../drafts/service.ts';
import { newId } from '../make-id.ts';
import type { Deps } from '../deps.ts';
import { noSuchProject } from './no-such-project.ts';
import * as repo from './repo.ts';

export interface ProjectSummary extends repo.Counts {
  readonly id: ProjectId;
  readonly name: string;
  readonly updatedAt: string;
}

export interface ProjectView {
  readonly id: ProjectId;
  readonly name: string;
  readonly draftRev: number;
  readonly counts: repo.Counts;
  /** What is active, by environment; environments without a release are absent. */
  readonly deployments: readonly Deployment[];
}

const NONE: repo.Counts = { topics: 0, templates: 0 };

/** The projects of this server. */
export class ProjectsService {
  readonly #deps: Deps;
  readonly #drafts: DraftsService;
  readonly #deployments: DeploymentsService;

  constructor(deps: Deps, drafts: DraftsService, deployments: DeploymentsService) {
    this.#deps = deps;
    this.#drafts = drafts;
    this.#deployments = deployments;
  }

  async list(_grant: ServerGrant): Promise<ProjectSummary[]> {
    return this.#deps.db.read(async (tx) => {
      const rows = await repo.readProjects(tx);
      const counts = await repo.readCounts(
        tx,
        rows.map((row) => row.id),
      );
      return rows.map((row) => ({
        id: row.id,
        name: row.name,
        updatedAt: row.updatedAt.toISOString(),
        ...(counts.get(row.id) ?? NONE),
      }));
    });
  }

  /** Throws `not_found`. */
  async get(grant: Grant): Promise<ProjectView> {
    const { projectId } = grant;
    const row = await this.#deps.db.read((tx) => repo.readProject(tx, projectId));
    if (!row) throw noSuchProject();
    const counts = await this.#deps.db.read(async (tx) =>
      (await repo.readCounts(tx, [projectId])).get(projectId),
    );
    return {
      id: projectId,
      name: row.name,
      draftRev: row.draftRev,
      counts: counts ?? NONE,
      deployments: (await this.#deployments.list(grant)).environments.flatMap(({ current }) =>
        current ? [current] : [],
      ),
    };
  }

  async create(
    grant: ServerGrant<'build'>,
    name: string,
    from: 'empty' | 'demo',
  ): Promise<{ projectId: ProjectId }> {
    return this.createWith(grant, name, from === 'demo' ? demoProject() : []);
  }

  /** The same, on a server without any project; otherwise makes none and returns false. */
  async createFirst(
    grant: ServerGrant<'build'>,
    name: string,
    from: 'empty' | 'demo',
  ): Promise<boolean> {
    return this.#deps.db.write(async (tx) => {
      // Servers that start together on one database would each make one.
      await tx.lock('projects');
      if ((await repo.readProjects(tx)).length > 0) return false;
      await this.#createIn(tx, grant, name, from === 'demo' ? demoProject() : []);
      return true;
    });
  }

  /**
   * A new project that holds these records from the start; its settings are made when they are not
   * among them. All in one transaction. Throws `bad_input` for a record that does not parse.
   */
  async createWith(
    grant: ServerGrant<'build'>,
    name: string,
    records: readonly ProjectRecord[],
  ): Promise<{ projectId: ProjectId }> {
    return this.#deps.db.write((tx) => this.#createIn(tx, grant, name, records));
  }

  async #createIn(
    tx: Tx,
    grant: ServerGrant<'build'>,
    name: string,
    records: readonly ProjectRecord[],
  ): Promise<{ projectId: ProjectId }> {
    const projectId = newId(projectIdSchema, 'prj');
    const change = parseChange({ put: withSettings(name, records), remove: [] });
    const at = this.#deps.now();
    const row = { id: projectId, name, draftRev: 0, createdAt: at, updatedAt: at };
    await repo.insertProject(tx, row);
    await this.#drafts.saveIn(tx, authorize(grant.actor, projectId, 'build'), {
      changeId: newId(changeIdSchema, 'chg'),
      change,
      base: {},
    });
    return { projectId };
  }
}

/** The project's name is that of its settings. */
function withSettings(name: string, records: readonly ProjectRecord[]): ProjectRecord[] {
  const settings = records.find((record) => record.kind === 'settings') ?? defaultSettings(name);
  return [{ ...settings, name }, ...records.filter((record) => record.kind !== 'settings')];
}
