import { groupBy } from '../group-by.ts';
import type { RecordId } from '../ids.ts';
import type { ProjectRecord, RecordKind, RecordOf } from './record.ts';
import { emptyTrie, type Trie, trieDelete, trieGet, trieSet, trieValues } from './trie.ts';

/**
 * A project's records as of one moment: an immutable map by id. `applyChange` makes the next one
 * and shares everything unchanged, so a change costs the same in a project of any size, and two
 * drafts can be compared or kept for undo for free.
 */
export interface Draft {
  readonly size: number;
  get(id: RecordId): ProjectRecord | undefined;
  values(): IterableIterator<ProjectRecord>;
}

class TrieDraft implements Draft {
  constructor(
    readonly trie: Trie<ProjectRecord>,
    readonly size: number,
  ) {}

  get(id: RecordId): ProjectRecord | undefined {
    return trieGet(this.trie, id);
  }

  values(): IterableIterator<ProjectRecord> {
    return trieValues(this.trie);
  }
}

/** A draft of these records; of two with one id the later wins. */
export function createDraft(records: Iterable<ProjectRecord> = []): Draft {
  let draft: Draft = new TrieDraft(emptyTrie(), 0);
  for (const record of records) draft = withRecord(draft, record);
  return draft;
}

export function withRecord(draft: Draft, record: ProjectRecord): Draft {
  const trie = trieOf(draft);
  const isNew = trieGet(trie, record.id) === undefined;
  return new TrieDraft(trieSet(trie, record.id, record), draft.size + (isNew ? 1 : 0));
}

export function withoutRecord(draft: Draft, id: RecordId): Draft {
  const trie = trieOf(draft);
  if (trieGet(trie, id) === undefined) return draft;
  return new TrieDraft(trieDelete(trie, id), draft.size - 1);
}

const kindCache = new WeakMap<Draft, Map<RecordKind, readonly ProjectRecord[]>>();

/** All records of one kind, sorted by id, so that the order never depends on history. */
export function recordsOf<Kind extends RecordKind>(
  draft: Draft,
  kind: Kind,
): readonly RecordOf<Kind>[] {
  const cached = kindCache.get(draft) ?? groupByKind(draft);
  kindCache.set(draft, cached);
  return (cached.get(kind) ?? []).filter(
    (record): record is RecordOf<Kind> => record.kind === kind,
  );
}

function groupByKind(draft: Draft): Map<RecordKind, ProjectRecord[]> {
  const groups = groupBy(draft.values(), (record) => record.kind);
  for (const group of groups.values()) group.sort((a, b) => (a.id < b.id ? -1 : 1));
  return groups;
}

function trieOf(draft: Draft): Trie<ProjectRecord> {
  if (draft instanceof TrieDraft) return draft.trie;
  throw new TypeError('a draft is made by createDraft');
}

/** The record if it is there and of that kind. */
export function recordOf<Kind extends RecordKind>(
  draft: Draft,
  kind: Kind,
  id: RecordOf<Kind>['id'],
): RecordOf<Kind> | undefined {
  const record = draft.get(id);
  return record !== undefined && isOfKind(record, kind) ? record : undefined;
}

function isOfKind<Kind extends RecordKind>(
  record: ProjectRecord,
  kind: Kind,
): record is RecordOf<Kind> {
  return record.kind === kind;
}
