import type { TurnNote } from '../../core/conversation/effects.ts';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import type { LitPath } from '../builder/builder-context.tsx';

/** The cards a call has reached and the links it took, from what the turns noted. */
export function litPath(draft: Draft, notes: readonly TurnNote[]): LitPath {
  const topicIds = new Set(notes.flatMap((note) => (note.topicId ? [note.topicId] : [])));
  const actionIds = new Set(notes.flatMap((note) => (note.actionId ? [note.actionId] : [])));
  const taken = new Set(
    notes.flatMap((note) => {
      const from = note.topicId ?? note.actionId;
      return from && note.port ? [`${from} ${note.port}`] : [];
    }),
  );
  const links = recordsOf(draft, 'link').filter(
    (link) => taken.has(`${link.from} ${link.port}`) && actionIds.has(link.to),
  );
  return {
    topicIds: [...topicIds],
    actionIds: [...actionIds],
    linkIds: links.map((link) => link.id),
  };
}
