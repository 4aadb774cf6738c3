import type { ChangeId, ProjectId } from '../../core/ids.ts';
import { isEmptyChange } from '../../core/records/change.ts';
import { toApiError, wasAnswered } from '../api/api-error.ts';
import type { ServerApi } from '../api/server-api.ts';
import { heldIn } from './held-text.ts';
import type { DraftState } from './draft-state.ts';
import type { LocalDraft } from './local-draft.ts';
import { takeConflicts } from './resolve.ts';
import { markSaved, unsavedChange } from './unsaved-change.ts';
import type { PendingSave } from './unsaved-storage.ts';

/** `held`: all is saved but the records with a text that they cannot take; `held` of the state names them. */
export type SaveOutcome = 'saved' | 'held' | 'conflicts' | 'failed';

interface SaverOptions {
  readonly projectId: ProjectId;
  readonly api: Pick<ServerApi, 'drafts'>;
  newChangeId(): ChangeId;
  local(): LocalDraft;
  setLocal(local: LocalDraft): void;
  pending(): PendingSave | null;
  /** Must have stored it when it returns: what is sent may be answered after a crash. */
  setPending(pending: PendingSave | null): void;
  report(part: Pick<DraftState, 'saving' | 'saveError'> | Pick<DraftState, 'conflicts'>): void;
}

/** Two people saving without pause could refuse each other for ever; then a person tries again. */
const ROUNDS = 5;

/** Sends unsaved changes, one save at a time; merges what can be merged and sends again. */
export function createSaver(options: SaverOptions): { readonly save: () => Promise<SaveOutcome> } {
  let running: Promise<SaveOutcome> | null = null;

  function save(): Promise<SaveOutcome> {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  async function run(): Promise<SaveOutcome> {
    options.report({ saving: 'saving', saveError: null });
    try {
      const outcome = await sendAll();
      options.report({ saving: 'idle', saveError: null });
      const { draft, held } = options.local();
      return outcome === 'saved' && heldIn(draft, held).length > 0 ? 'held' : outcome;
    } catch (thrown) {
      const error = toApiError(thrown);
      if (wasAnswered(error)) options.setPending(null);
      options.report({ saving: 'failed', saveError: error });
      return 'failed';
    }
  }

  async function sendAll(): Promise<SaveOutcome> {
    for (let round = 0; round < ROUNDS; round++) {
      const isRetry = options.pending() !== null;
      const next = options.pending() ?? prepare();
      if (next === null) return 'saved';
      const steps = isRetry ? options.local().savedAt : options.local().done.length;
      options.setPending(next);
      const answer = await options.api.drafts.save({ projectId: options.projectId, ...next });
      if (answer.saved) {
        options.setLocal(markSaved(options.local(), next.change, answer.rev, steps));
        options.setPending(null);
        if (!isRetry) return 'saved';
        continue;
      }
      const { local, conflicts } = takeConflicts(options.local(), answer.conflicts);
      options.setLocal(local);
      options.setPending(null);
      if (conflicts.length > 0) {
        options.report({ conflicts });
        return 'conflicts';
      }
    }
    return 'conflicts';
  }

  function prepare(): PendingSave | null {
    const { change, base } = unsavedChange(options.local());
    return isEmptyChange(change) ? null : { changeId: options.newChangeId(), change, base };
  }

  return { save };
}
