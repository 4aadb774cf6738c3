import { Copy, Trash2 } from 'lucide-react';
import { actionEditors } from '../../actions/editors.ts';
import type { Action } from '../../core/records/action.ts';
import { type Draft, recordOf } from '../../core/records/draft.ts';
import { graphOf } from '../../core/release/draft-graph.ts';
import { IconButton, Notice, PanelBody, PanelHeader } from '../../ui-kit/index.ts';
import { useBuilder, useDraft, useProblemsOf } from '../builder/builder-context.tsx';
import { ActionIcon, actionTypeOf } from '../canvas/action-look.tsx';
import { portTitle } from '../canvas/links.ts';
import { duplicate } from '../draft/changes/duplicate.ts';
import { removeWithLinks } from '../draft/changes/remove-with-links.ts';
import { newIds, randomTail } from '../draft/new-id.ts';
import { FollowsField } from './follows-field.tsx';
import { ProblemNotices } from './problem-notices.tsx';
import { PromptEditor } from './prompt-editor.ts';
import { useFocusWish, useInspect } from './use-inspect.ts';

/** An action: its type's own fields, its problems, and what leads to it. */
export function ActionInspector({ action }: { action: Action }) {
  const draft = useDraft((state) => state.draft);
  const problems = useProblemsOf(action.id);
  const { change, refused, onCreate, onOpen } = useInspect();
  const autoFocus = useFocusWish(action.id, 'prompt');
  const Editor = actionEditors[action.type];
  const title = actionTypeOf(action.type)?.title ?? action.type;
  return (
    <>
      <PanelHeader
        title={title}
        description={whereItHangs(draft, action)}
        icon={<ActionIcon type={action.type} size="md" />}
        actions={<ActionActions action={action} title={title} />}
      />
      <PanelBody>
        {Editor ? (
          <Editor
            action={action}
            draft={draft}
            problems={problems}
            onChange={change}
            PromptEditor={PromptEditor}
            onCreate={onCreate}
            onOpen={onOpen}
            newTail={randomTail}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- only right after it was added
            autoFocus={autoFocus}
          />
        ) : (
          <Notice tone="warning" title={`Nothing here knows the type “${action.type}”`}>
            It is kept as it is. Install the action type, or delete it.
          </Notice>
        )}
        <FollowsField action={action} draft={draft} onChange={change} />
      </PanelBody>
      <ProblemNotices problems={problems} refused={refused} />
    </>
  );
}

/** @example 'on Booking confirmation', 'after declined of Send SMS on Booking confirmation' */
function whereItHangs(draft: Draft, action: Action): string {
  const [link] = graphOf(draft).linksTo(action.id);
  const from = link && draft.get(link.from);
  if (from?.kind === 'topic') return `on ${from.name}`;
  if (link && from?.kind === 'action') {
    const before = actionTypeOf(from.type)?.title ?? from.type;
    return `when ${portTitle(from.type, link.port)}, after ${before}${topicOf(draft, from)}`;
  }
  return 'not linked yet';
}

function topicOf(draft: Draft, action: Action): string {
  const [link] = graphOf(draft).linksTo(action.id);
  const topic = link?.from.startsWith('top_') ? draft.get(link.from) : undefined;
  return topic?.kind === 'topic' ? ` on ${topic.name}` : '';
}

function ActionActions({ action, title }: { action: Action; title: string }) {
  const { store } = useBuilder();
  const draftNow = () => store.state.getState().draft;
  return (
    <>
      <IconButton
        size="sm"
        data-quiet
        label="Duplicate"
        icon={<Copy size={15} aria-hidden />}
        onClick={() => {
          const copies = duplicate(draftNow(), [action.id], newIds);
          store.commit(copies.change, `Duplicate ${title}`);
          store.select(copies.ids);
        }}
      />
      <IconButton
        size="sm"
        data-quiet
        label="Delete"
        icon={<Trash2 size={15} aria-hidden />}
        onClick={() => {
          if (recordOf(draftNow(), 'action', action.id)) {
            store.commit(removeWithLinks(draftNow(), [action.id]), `Delete ${title}`);
          }
        }}
      />
    </>
  );
}
