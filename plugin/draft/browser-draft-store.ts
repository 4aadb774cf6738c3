import type { ProjectId } from '../../core/ids.ts';
import type { ServerApi } from '../api/server-api.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import { newIds } from './new-id.ts';
import { unsavedStorage } from './unsaved-storage.ts';

const KEEP_AFTER_MS = 250;

/** The draft store as it runs in a page: kept in localStorage, written at the latest on leaving. */
export function browserDraftStore(
  projectId: ProjectId,
  api: ServerApi,
  storage: Storage = localStorage,
): DraftStore {
  const store = createDraftStore({
    projectId,
    api,
    storage: unsavedStorage(storage, `afterword.unsaved.v1.${projectId}`),
    newIds,
    now: () => Date.now(),
    later(act) {
      const timer = setTimeout(act, KEEP_AFTER_MS);
      return () => clearTimeout(timer);
    },
  });
  const leave = () => store.keepNow();
  return {
    ...store,
    load() {
      window.addEventListener('pagehide', leave);
      document.addEventListener('visibilitychange', leave);
      return store.load();
    },
    dispose() {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      store.dispose();
    },
  };
}
