import { actionDefinitions } from '../../actions/definitions.ts';
import type { ProjectId } from '../../core/ids.ts';
import { findProblems } from '../../core/problems/find-problems.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { ProblemTarget } from '../../core/problems/rule.ts';
import type { Change } from '../../core/records/change.ts';
import { createDraft, type Draft } from '../../core/records/draft.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import type { Grant } from '../access/authorize.ts';
import type { ReadTx, Tx } from '../db/handles.ts';
import type { Deps } from '../deps.ts';
import { noSuchProject } from '../projects/no-such-project.ts';
import type { ComplianceService } from '../twilio/registrations/compliance.ts';
import { parseChange } from './parse-change.ts';
import { recordName } from './record-name.ts';
import * as repo from './repo.ts';
import { type SaveAnswer, saveChange } from './save-change.ts';

export interface DraftView {
  readonly rev: number;
  readonly records: readonly ProjectRecord[];
  /** By record id: when it was last saved, and by whom. */
  readonly edited: Readonly<Record<string, { readonly at: string; readonly by: string }>>;
}

export interface SaveRequest {
  readonly changeId: string;
  /** Not yet checked: whatever came in. */
  readonly change: { readonly put: readonly unknown[]; readonly remove: readonly unknown[] };
  readonly base: Readonly<Record<string, number>>;
}

export interface HistoryEntry {
  readonly rev: number;
  readonly at: string;
  readonly by: string;
  readonly put: number;
  readonly removed: number;
  /** The first few of what it touched, like `topic “Parking”`. */
  readonly names: readonly string[];
}

export interface FeedEvent {
  readonly rev: number;
  readonly changeId: string;
  readonly change: Change;
  readonly by: string;
  readonly at: string;
}

const NAMES_SHOWN = 5;
const FEED_PAGE = 100;

/** The draft: reading it, saving changes to it, hearing of others' changes. */
export class DraftsService {
  readonly #deps: Deps;
  readonly #compliance: ComplianceService;

  constructor(deps: Deps, compliance: ComplianceService) {
    this.#deps = deps;
    this.#compliance = compliance;
  }

  /** All records as last saved. Throws `not_found`. */
  async get(grant: Grant): Promise<DraftView> {
    return this.#deps.db.read(async (tx) => {
      const rev = await draftRevOf(tx, grant.projectId);
      const rows = await repo.readAllRecords(tx, grant.projectId);
      const edited = rows.map(
        (row) => [row.id, { at: row.updatedAt.toISOString(), by: row.updatedBy }] as const,
      );
      return { rev, records: rows.map((row) => row.json), edited: Object.fromEntries(edited) };
    });
  }

  /** The same for core's functions. */
  async read(grant: Grant): Promise<{ rev: number; draft: Draft }> {
    return this.#deps.db.read(async (tx) => ({
      rev: await draftRevOf(tx, grant.projectId),
      draft: createDraft((await repo.readAllRecords(tx, grant.projectId)).map((row) => row.json)),
    }));
  }

  /** Saves all of the change or nothing; conflicts come back as data. See `saveChange`. */
  async save(grant: Grant<'build'>, request: SaveRequest): Promise<SaveAnswer> {
    const change = parseChange(request.change);
    return this.#deps.db.write((tx) => this.saveIn(tx, grant, { ...request, change }));
  }

  /** The same inside a transaction of the caller's, with a change that was checked. */
  async saveIn(
    tx: Tx,
    grant: Grant<'build'>,
    request: Omit<SaveRequest, 'change'> & { change: Change },
  ): Promise<SaveAnswer> {
    const { projectId, actor } = grant;
    const answer = await saveChange(tx, {
      projectId,
      changeId: request.changeId,
      change: request.change,
      base: request.base,
      author: actor.name,
      at: this.#deps.now(),
    });
    if (answer.saved) await tx.notify(feedKey(projectId));
    return answer;
  }

  async problems(grant: Grant, target: ProblemTarget): Promise<Problem[]> {
    const { draft } = await this.read(grant);
    const known = await this.#compliance.known(grant.projectId);
    return findProblems(draft, actionDefinitions, { target, ...known });
  }

  /** Newest first; the page before change number `before`. */
  async history(grant: Grant, before: number, limit: number): Promise<HistoryEntry[]> {
    const rows = await this.#deps.db.read(async (tx) => {
      await draftRevOf(tx, grant.projectId);
      return repo.readHistory(tx, grant.projectId, before, limit);
    });
    return rows.map(historyEntry);
  }

  /** Every change after `since`, then each new one, until the signal is aborted. */
  async *feed(grant: Grant, since: number, signal: AbortSignal): AsyncGenerator<FeedEvent> {
    const { db, notifier } = this.#deps;
    let seen = since;
    await db.read((tx) => draftRevOf(tx, grant.projectId));
    for await (const _ of notifier.wakes(feedKey(grant.projectId), signal)) {
      for (let full = true; full && !signal.aborted; ) {
        const rows = await db.read((tx) =>
          repo.readChangesSince(tx, grant.projectId, seen, FEED_PAGE),
        );
        for (const row of rows) {
          seen = row.seq;
          yield feedEvent(row);
        }
        full = rows.length === FEED_PAGE;
      }
    }
  }
}

async function draftRevOf(tx: ReadTx, projectId: ProjectId): Promise<number> {
  const rev = await repo.readDraftRev(tx, projectId);
  if (rev !== null) return rev;
  throw noSuchProject();
}

function feedKey(projectId: ProjectId): string {
  return `draft:${projectId}`;
}

function feedEvent(row: repo.ChangeRow): FeedEvent {
  const { seq, changeId, change, author, at } = row;
  return { rev: seq, changeId, change, by: author, at: at.toISOString() };
}

function historyEntry(row: repo.ChangeRow): HistoryEntry {
  const { change, before } = row;
  const removedIds = new Set<string>(change.remove);
  const removed = before.filter((record) => removedIds.has(record.id));
  return {
    rev: row.seq,
    at: row.at.toISOString(),
    by: row.author,
    put: change.put.length,
    removed: removed.length,
    names: [...change.put, ...removed].slice(0, NAMES_SHOWN).map(recordName),
  };
}
