import type { RecordId } from '../../core/ids.ts';
import { createDraft, type Draft } from '../../core/records/draft.ts';
import type { ApiError } from '../api/api-error.ts';
import type { EditedBy } from '../api/views.ts';
import { type HeldText, heldIn } from './held-text.ts';
import { countUnsaved, freshLocalDraft, type LocalDraft } from './local-draft.ts';
import type { FieldConflict } from './resolve.ts';

/** What screens show of the local draft. Parts that did not change keep their identity. */
export interface DraftState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly loadError: ApiError | null;
  /** With the unsaved changes in it. */
  readonly draft: Draft;
  /** As the server holds it. */
  readonly saved: Draft;
  /** 0: everything is saved. */
  readonly unsaved: number;
  /** What was typed and cannot be saved as it is; its records stay unsaved. */
  readonly held: readonly HeldText[];
  /** By record id: who saved it last, and when. */
  readonly edited: Readonly<Record<string, EditedBy>>;
  /** What undo and redo would take; null: nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly selection: readonly RecordId[];
  readonly saving: 'idle' | 'saving' | 'failed';
  readonly saveError: ApiError | null;
  /** Left for the person to decide before the draft can be saved. */
  readonly conflicts: readonly FieldConflict[];
  /** False while the live feed is broken: others' saves are not seen. */
  readonly connected: boolean;
  /** False: the browser could not keep the unsaved changes for a reload. */
  readonly kept: boolean;
}

export const INITIAL_STATE: DraftState = {
  status: 'loading',
  loadError: null,
  ...shown(freshLocalDraft(createDraft())),
  edited: {},
  selection: [],
  saving: 'idle',
  saveError: null,
  conflicts: [],
  connected: true,
  kept: true,
};

/** The part of the state that follows from the local draft. */
export function shown(local: LocalDraft) {
  return {
    draft: local.draft,
    saved: local.saved,
    unsaved: countUnsaved(local),
    held: heldIn(local.draft, local.held),
    undoLabel: local.done.at(-1)?.label ?? null,
    redoLabel: local.undone.at(-1)?.label ?? null,
  };
}
