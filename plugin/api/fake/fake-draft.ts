import { type Change, applyChange } from '../../../core/records/change.ts';
import { createDraft, type Draft } from '../../../core/records/draft.ts';
import type { ProjectRecord } from '../../../core/records/record.ts';
import type { FeedListener, ServerApi } from '../server-api.ts';
import type { FeedItem, RecordConflict, SaveAnswer } from '../views.ts';

type SaveInput = Parameters<ServerApi['drafts']['save']>[0];

/** The part of the server that keeps a draft, in memory: revisions, conflicts, retries, the feed. */
export class FakeDraft {
  draft: Draft;
  rev = 1;
  /** Every version of every record, to find what a refused put was based on. */
  private readonly versions: ProjectRecord[];
  private readonly answers = new Map<string, SaveAnswer>();
  private readonly listeners = new Set<FeedListener<FeedItem>>();
  /** How many saves were written, retries not counted. */
  written = 0;

  constructor(records: readonly ProjectRecord[]) {
    this.draft = createDraft(records);
    this.versions = [...records];
  }

  save({ changeId, change, base }: Omit<SaveInput, 'projectId'>): SaveAnswer {
    const known = this.answers.get(changeId);
    if (known) return known;
    const answer = this.decide(change, base);
    this.answers.set(changeId, answer);
    return answer;
  }

  private decide(change: Change, base: SaveInput['base']): SaveAnswer {
    const conflicts: RecordConflict[] = [];
    const mine = new Map(change.put.map((record) => [record.id, record] as const));
    for (const id of [...mine.keys(), ...change.remove]) {
      const theirs = this.draft.get(id) ?? null;
      const from = base[id] ?? 0;
      if ((theirs?.rev ?? 0) === from) continue;
      const version = this.versions.find((each) => each.id === id && each.rev === from) ?? null;
      conflicts.push({ id, mine: mine.get(id) ?? null, theirs, base: version });
    }
    if (conflicts.length > 0) return { saved: false, conflicts };
    this.write(change, 'you');
    return { saved: true, rev: this.rev };
  }

  /** A save by anybody: everybody who listens hears of it. */
  write(change: Change, by: string): void {
    this.rev += 1;
    this.written += 1;
    const put = change.put.map((record) => ({ ...record, rev: this.rev }));
    this.versions.push(...put);
    this.draft = applyChange(this.draft, { put, remove: change.remove });
    const item = { rev: this.rev, change: { ...change, put }, by, at: '2026-11-20T09:41:00Z' };
    for (const listener of this.listeners) listener.item(item);
  }

  follow(listener: FeedListener<FeedItem>): () => void {
    this.listeners.add(listener);
    listener.connected();
    return () => this.listeners.delete(listener);
  }

  loseConnections(): void {
    for (const listener of this.listeners) listener.lost();
  }

  restoreConnections(): void {
    for (const listener of this.listeners) listener.connected();
  }
}
