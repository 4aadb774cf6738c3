import { type ActionId, actionIdSchema, topicIdSchema } from '../../core/ids.ts';
import type { Action } from '../../core/records/action.ts';
import type { Change } from '../../core/records/change.ts';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import { graphOf } from '../../core/release/draft-graph.ts';
import { Select, type SelectOption } from '../../ui-kit/index.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { actionTypeOf } from '../canvas/action-look.tsx';
import { connect, type LinkEnds, reconnect } from '../draft/changes/connect.ts';
import { newIds } from '../draft/new-id.ts';

interface FollowsFieldProps {
  action: Action;
  draft: Draft;
  onChange: (change: Change, label: string) => void;
}

/** What an action follows: linking without a mouse. With several links in, the first of them. */
export function FollowsField({ action, draft, onChange }: FollowsFieldProps) {
  const { toast } = useBuilder();
  const [link] = graphOf(draft).linksTo(action.id);
  function choose(value: string) {
    const ends = readEnds(value, action.id);
    if (!ends) return;
    const answer = link ? reconnect(draft, link.id, ends) : connect(draft, newIds.link(), ends);
    if ('refused' in answer) toast({ title: answer.refused, tone: 'warning' });
    else onChange(answer.change, link ? 'Move a link' : 'Add a link');
  }
  return (
    <Select
      label="Follows"
      placeholder="Choose a topic or an outcome"
      value={link ? `${link.from} ${link.port}` : ''}
      options={[
        { heading: 'Topics', options: topics(draft) },
        { heading: 'Outcomes of actions', options: outcomes(draft, action.id) },
      ]}
      onValueChange={choose}
    />
  );
}

function topics(draft: Draft): SelectOption[] {
  return recordsOf(draft, 'topic')
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map((topic) => ({ value: `${topic.id} matched`, label: topic.name }));
}

function outcomes(draft: Draft, self: ActionId): SelectOption[] {
  return recordsOf(draft, 'action').flatMap((action) => {
    const type = actionTypeOf(action.type);
    if (action.id === self || !type) return [];
    return type.ports.map(({ port, title }) => ({
      value: `${action.id} ${port}`,
      label: `${type.title}: ${title}`,
      description: type.summary(action, draft),
    }));
  });
}

function readEnds(value: string, to: ActionId): LinkEnds | null {
  const [id, port] = value.split(' ');
  const from = topicIdSchema.safeParse(id).data ?? actionIdSchema.safeParse(id).data;
  return from && port ? { from, port, to } : null;
}
