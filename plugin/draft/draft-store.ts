import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ProjectId, RecordId } from '../../core/ids.ts';
import { type Change, isEmptyChange } from '../../core/records/change.ts';
import { createDraft } from '../../core/records/draft.ts';
import { recordSchema } from '../../core/records/record.ts';
import { toApiError } from '../api/api-error.ts';
import type { ServerApi } from '../api/server-api.ts';
import type { FeedItem } from '../api/views.ts';
import { type DraftState, INITIAL_STATE, shown } from './draft-state.ts';
import { type HeldStep, isSameField, type TextField } from './held-text.ts';
import { redo, undo } from './history.ts';
import { incoming } from './incoming.ts';
import { commit, freshLocalDraft, type LocalDraft } from './local-draft.ts';
import type { NewIds } from './new-id.ts';
import { type Choice, resolveConflicts } from './resolve.ts';
import { keep, restore } from './restore.ts';
import { createSaver, type SaveOutcome } from './saver.ts';
import type { PendingSave, UnsavedStorage } from './unsaved-storage.ts';

export type { DraftState };

/** A change that a schema refuses is not taken; `why` says what to put right. */
export type CommitAnswer = { readonly ok: true } | { readonly ok: false; readonly why: string };

export interface TypedText extends TextField {
  readonly text: { readonly text: string; readonly why: string } | null;
}

export interface DraftStore {
  readonly state: StoreApi<DraftState>;
  /** Fetches the draft, puts what a reload has kept on top, and follows others' saves. */
  readonly load: () => Promise<void>;
  /**
   * Changes the local draft as one step of undo, named by `label` like 'Move Parking'. `typed` says
   * what stands in a field that the record cannot take, or, with `text: null`, that it could be taken.
   */
  readonly commit: (change: Change, label: string, typed?: TypedText) => CommitAnswer;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (ids: readonly RecordId[]) => void;
  /** Sends the unsaved changes. While one save is on its way, its outcome. */
  readonly save: () => Promise<SaveOutcome>;
  /** Ends the conflicts of a refused save by field (`conflictKey`), and saves again. */
  readonly resolve: (choices: ReadonlyMap<string, Choice>) => Promise<SaveOutcome>;
  /** Leaves the conflicts as they are; the unsaved changes stay. */
  readonly putOff: () => void;
  /** Writes what a reload must not lose, now. */
  readonly keepNow: () => void;
  readonly dispose: () => void;
}

export interface DraftStoreOptions {
  readonly projectId: ProjectId;
  readonly api: Pick<ServerApi, 'drafts'>;
  readonly storage: UnsavedStorage;
  readonly newIds: NewIds;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs `act` a little later; returns what calls that off. */
  readonly later: (act: () => void) => () => void;
}

/**
 * The local draft of one project. States: loading -> ready | failed (load again). In `ready` one
 * save at a time is on its way; a save that got no answer stays pending, also over a reload, and is
 * sent again under its id before anything newer.
 */
export function createDraftStore(options: DraftStoreOptions): DraftStore {
  const { projectId, api, storage } = options;
  const state = createStore<DraftState>(() => INITIAL_STATE);
  let local: LocalDraft = freshLocalDraft(createDraft());
  let pending: PendingSave | null = null;
  let cancelKeep: () => void = () => {};
  let stopFeed: () => void = () => {};

  function setLocal(next: LocalDraft) {
    local = next;
    state.setState(shown(local));
    keepSoon();
  }
  function keepNow() {
    cancelKeep();
    if (state.getState().status === 'ready') {
      state.setState({ kept: storage.write(keep(local, pending)) });
    }
  }
  function keepSoon() {
    cancelKeep();
    cancelKeep = options.later(keepNow);
  }

  const saver = createSaver({
    projectId,
    api,
    newChangeId: options.newIds.change,
    local: () => local,
    setLocal,
    pending: () => pending,
    setPending(next) {
      pending = next;
      keepNow();
    },
    report: (part) => state.setState(part),
  });

  async function load() {
    stopFeed();
    state.setState({ status: 'loading', loadError: null });
    try {
      const view = await api.drafts.get({ projectId });
      const kept = storage.read();
      pending = kept?.pending ?? null;
      setLocal(restore(createDraft(view.records), kept));
      state.setState({ status: 'ready', edited: view.edited });
      follow(view.rev);
      if (pending) await saver.save();
    } catch (thrown) {
      state.setState({ status: 'failed', loadError: toApiError(thrown) });
    }
  }
  function follow(since: number) {
    stopFeed = api.drafts.feed(
      { projectId, since },
      {
        item: takeItem,
        connected: () => state.setState({ connected: true }),
        lost: () => state.setState({ connected: false }),
      },
    );
  }
  function takeItem({ change, rev, at, by }: FeedItem) {
    setLocal(incoming(local, change, rev, pending?.change ?? null));
    const edited = { ...state.getState().edited };
    for (const record of change.put) edited[record.id] = { at, by };
    for (const id of change.remove) delete edited[id];
    state.setState({ edited, selection: stillThere(state.getState().selection) });
  }
  const stillThere = (ids: readonly RecordId[]) => {
    const left = ids.filter((id) => local.draft.get(id) !== undefined);
    return left.length === ids.length ? ids : left;
  };
  function heldStep({ id, field, text }: TypedText): HeldStep | undefined {
    const before = local.held.find((each) => isSameField(each, { id, field })) ?? null;
    const after = text && { id, field, ...text };
    if (before?.text === after?.text && before?.why === after?.why) return undefined;
    return { id, field, before, after };
  }
  function step(next: LocalDraft) {
    setLocal(next);
    state.setState({ selection: stillThere(state.getState().selection) });
  }

  return {
    state,
    load,
    commit(change, label, typed) {
      const held = typed && heldStep(typed);
      if (isEmptyChange(change) && !held) return { ok: true };
      const why = refusal(change);
      if (why !== null) return { ok: false, why };
      step(commit(local, change, label, options.now(), held));
      return { ok: true };
    },
    undo: () => step(undo(local)),
    redo: () => step(redo(local)),
    select(ids) {
      const current = state.getState().selection;
      const same = ids.length === current.length && ids.every((id, i) => id === current[i]);
      if (!same) state.setState({ selection: ids });
    },
    save: saver.save,
    resolve(choices) {
      setLocal(resolveConflicts(local, state.getState().conflicts, choices));
      state.setState({ conflicts: [] });
      return saver.save();
    },
    putOff: () => state.setState({ conflicts: [] }),
    keepNow,
    dispose() {
      stopFeed();
      keepNow();
    },
  };
}

function refusal(change: Change): string | null {
  for (const record of change.put) {
    const parsed = recordSchema.safeParse(record);
    if (!parsed.success) return parsed.error.issues[0]?.message ?? 'this cannot be saved';
  }
  return null;
}
