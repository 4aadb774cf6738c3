import type { ReadTx } from '../db/handles.ts';
import type { ReleaseId } from '../../core/ids.ts';
import type { Release } from '../../core/release/release.ts';
import { loadTopicMatcher } from '../../core/understanding/topics/train-topic-matcher.ts';
import type {
  TopicMatcher,
  TopicModel,
} from '../../core/understanding/topics/train-topic-matcher.ts';

export interface LoadedRelease {
  readonly release: Release;
  readonly matcher: TopicMatcher;
}

type ReadRelease = (
  id: ReleaseId,
  tx?: ReadTx,
) => Promise<{ json: Release; matcher: TopicModel } | null>;

/** Releases kept in memory; a release of 10,000 topics takes some 50 MB. */
const KEPT = 20;

/** Releases never change, so what was loaded once stays right. The least used go first. */
export class ReleaseCache {
  readonly #read: ReadRelease;
  readonly #loaded = new Map<ReleaseId, LoadedRelease>();

  constructor(read: ReadRelease) {
    this.#read = read;
  }

  /** `tx`: inside a job, the job's own. */
  async load(id: ReleaseId, tx?: ReadTx): Promise<LoadedRelease | null> {
    const loaded = this.#loaded.get(id) ?? (await this.#fromStore(id, tx));
    if (!loaded) return null;
    this.#loaded.delete(id);
    this.#loaded.set(id, loaded);
    for (const oldest of this.#loaded.keys()) {
      if (this.#loaded.size <= KEPT) break;
      this.#loaded.delete(oldest);
    }
    return loaded;
  }

  async #fromStore(id: ReleaseId, tx?: ReadTx): Promise<LoadedRelease | null> {
    const row = await this.#read(id, tx);
    return row ? { release: row.json, matcher: loadTopicMatcher(row.matcher) } : null;
  }
}
