import { actionDefinitions } from '../../actions/definitions.ts';
import { UserError } from '../../core/errors.ts';
import { deploymentIdSchema, type ReleaseId, releaseIdSchema } from '../../core/ids.ts';
import type { Problem } from '../../core/problems/problem.ts';
import { compareReleases, type ReleaseComparison } from '../../core/release/compare-releases.ts';
import { compileRelease } from '../../core/release/compile-release.ts';
import type { Release } from '../../core/release/release.ts';
import type { TopicModel } from '../../core/understanding/topics/train-topic-matcher.ts';
import type { Grant } from '../access/authorize.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import { insertDeployment } from '../deployments/repo.ts';
import type { DraftsService } from '../drafts/service.ts';
import { newId } from '../make-id.ts';
import type { Deps } from '../deps.ts';
import type { ComplianceService, KnownAccount } from '../twilio/registrations/compliance.ts';
import { holdsUp } from './holds-up.ts';
import type { MatcherTrainer } from './matcher-trainer.ts';
import { type LoadedRelease, ReleaseCache } from './release-cache.ts';
import * as repo from './repo.ts';

export interface PublishRequest {
  readonly note: string;
  /** `problemKey` of each warning the publisher has ticked. */
  readonly acceptedWarnings: readonly string[];
  readonly acceptAllWarnings: boolean;
}

export type PublishAnswer =
  | { readonly published: true; readonly releaseId: ReleaseId; readonly number: number }
  | { readonly published: false; readonly problems: readonly Problem[] };

export interface ReleaseSummary {
  readonly id: ReleaseId;
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly note: string;
  readonly topics: number;
  readonly actions: number;
  readonly templates: number;
}

/** The draft as it can be called right now, or the errors that stand against it. */
export interface DraftRelease {
  readonly loaded: LoadedRelease | null;
  readonly problems: readonly Problem[];
}

/** Compiled drafts that were never called are dropped after this long. */
const UNUSED_DRAFT_MS = 60 * 60 * 1000;

/** Releases: making them from the draft, listing, comparing, loading them for calls. */
export class ReleasesService {
  readonly #deps: Deps;
  readonly #drafts: DraftsService;
  readonly #trainer: MatcherTrainer;
  readonly #compliance: ComplianceService;
  readonly #cache: ReleaseCache;

  constructor(
    deps: Deps,
    drafts: DraftsService,
    trainer: MatcherTrainer,
    compliance: ComplianceService,
  ) {
    this.#deps = deps;
    this.#drafts = drafts;
    this.#trainer = trainer;
    this.#compliance = compliance;
    this.#cache = new ReleaseCache((id, own) =>
      own ? repo.readRelease(own, id) : deps.db.read((tx) => repo.readRelease(tx, id)),
    );
  }

  /** Compiles the draft, trains its matcher, stores both and deploys them to Sandbox. */
  async publish(grant: Grant<'publish'>, request: PublishRequest): Promise<PublishAnswer> {
    const accepted = { warnings: request.acceptedWarnings, all: request.acceptAllWarnings };
    const known = await this.#compliance.known(grant.projectId);
    const { rev, release, problems } = await this.#compile(grant, known);
    if (!release || holdsUp(problems, accepted)) return { published: false, problems };
    const model = await this.#trainer.train(examplesOf(release));
    const number = await this.#deps.db.write(async (tx) => {
      await tx.lock(grant.projectId);
      const next = (await repo.lastNumber(tx, grant.projectId)) + 1;
      await this.#store(
        tx,
        grant,
        { ...release, number: next },
        { rev, model, note: request.note },
      );
      await insertDeployment(tx, {
        id: newId(deploymentIdSchema, 'dep'),
        projectId: grant.projectId,
        environment: 'sandbox',
        releaseId: release.id,
        why: 'published',
        at: this.#deps.now(),
        by: grant.actor.name,
      });
      return next;
    });
    return { published: true, releaseId: release.id, number };
  }

  /**
   * The draft as last saved, compiled for a test call and stored as a release without a number, so
   * that the conversation keeps it. The same draft is compiled once.
   */
  async draftRelease(grant: Grant<'see'> | Grant<'build'>): Promise<DraftRelease> {
    const { projectId } = grant;
    // A test call texts nobody, so it asks nothing about the account.
    const { rev, release, problems } = await this.#compile(grant, {});
    if (!release) return { loaded: null, problems };
    const known = await this.#deps.db.read((tx) => repo.readDraftRelease(tx, projectId, rev));
    if (known) return { loaded: await this.load(known), problems };
    const model = await this.#trainer.train(examplesOf(release));
    await this.#deps.db.write(async (tx) => {
      const before = new Date(this.#deps.now().getTime() - UNUSED_DRAFT_MS);
      await repo.removeUnusedDraftReleases(tx, projectId, before);
      await this.#store(tx, grant, release, { rev, model, note: '' });
    });
    return { loaded: await this.load(release.id), problems };
  }

  /**
   * For the runtime: a release and its matcher, from the cache where possible. `not_found`.
   * Inside a job, `tx` is the job's own.
   */
  async load(releaseId: ReleaseId, tx?: ReadTx): Promise<LoadedRelease> {
    const loaded = await this.#cache.load(releaseId, tx);
    if (!loaded) throw noSuchRelease();
    return loaded;
  }

  async list(grant: Grant): Promise<ReleaseSummary[]> {
    const rows = await this.#deps.db.read((tx) => repo.readSummaries(tx, grant.projectId));
    return rows.map(({ author, at, number, ...row }) => ({
      ...row,
      number: number ?? 0,
      by: author,
      at: at.toISOString(),
    }));
  }

  async get(grant: Grant, releaseId: ReleaseId): Promise<Release> {
    const { release } = await this.load(releaseId);
    if (release.projectId !== grant.projectId) throw noSuchRelease();
    return release;
  }

  async compare(grant: Grant, a: ReleaseId, b: ReleaseId): Promise<ReleaseComparison> {
    return compareReleases(await this.get(grant, a), await this.get(grant, b));
  }

  async #compile(grant: Grant, known: Partial<KnownAccount>) {
    const { rev, draft } = await this.#drafts.read(grant);
    const id = newId(releaseIdSchema, 'rel');
    const { projectId } = grant;
    const options = { id, projectId, number: 0, ...known };
    return { rev, ...compileRelease(draft, actionDefinitions, options) };
  }

  async #store(
    tx: Tx,
    grant: Grant,
    release: Release,
    made: { readonly rev: number; readonly model: TopicModel; readonly note: string },
  ): Promise<void> {
    const { graph } = release;
    await repo.insertRelease(tx, {
      id: release.id,
      projectId: grant.projectId,
      number: release.number === 0 ? null : release.number,
      json: release,
      matcher: made.model,
      topics: graph.topics.length,
      actions: Object.keys(graph.actions).length,
      templates: graph.templates.length,
      draftRev: made.rev,
      note: made.note,
      author: grant.actor.name,
      at: this.#deps.now(),
    });
  }
}

function examplesOf(release: Release) {
  return release.graph.topics.map((topic) => ({
    topicId: topic.id,
    name: topic.name,
    exampleQueries: topic.exampleQueries,
    content: topic.content.map((part) => ('text' in part ? part.text : '')).join(''),
  }));
}

function noSuchRelease(): UserError {
  return new UserError(
    'not_found',
    'There is no such release in this project.',
    'Choose one from the list of releases.',
  );
}
