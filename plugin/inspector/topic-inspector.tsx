import { ChevronRight, Copy, LayoutGrid, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type Topic, topicSchema } from '../../core/records/topic.ts';
import { IconButton, PanelBody, PanelHeader, Switch, TextField } from '../../ui-kit/index.ts';
import { useBuilder, useDraft, useProblemsOf } from '../builder/builder-context.tsx';
import { duplicate } from '../draft/changes/duplicate.ts';
import { editRecord } from '../draft/changes/edit-record.ts';
import { removeWithLinks } from '../draft/changes/remove-with-links.ts';
import { newIds } from '../draft/new-id.ts';
import { PromptEditor } from './prompt-editor.ts';
import { ExampleQueries } from './example-queries.tsx';
import { ProblemNotices } from './problem-notices.tsx';
import { TagsField } from './tags-field.tsx';
import { useNameText } from './use-name-text.ts';
import { useFocusWish, useInspect } from './use-inspect.ts';

/** A topic: name, example queries, what the agent says. */
export function TopicInspector({ topic }: { topic: Topic }) {
  const draft = useDraft((state) => state.draft);
  const { change, refused, onCreate, onOpen } = useInspect();
  const problems = useProblemsOf(topic.id);
  const edit = (fields: Partial<Topic>, label: string) => change(editRecord(topic, fields), label);
  return (
    <>
      <PanelHeader
        title={topic.name}
        description="Topic"
        icon={<TopicIcon />}
        actions={<TopicActions topic={topic} />}
      />
      <PanelBody>
        <NameField topic={topic} />
        <Switch
          label={topic.enabled ? 'On: callers are answered' : 'Off: callers are not answered'}
          checked={topic.enabled}
          onCheckedChange={(enabled) =>
            edit({ enabled }, `${enabled ? 'Turn on' : 'Turn off'} ${topic.name}`)
          }
        />
        <PromptEditor
          label="What the agent says"
          placeholder="Type / or << to insert a value"
          value={topic.content}
          draft={draft}
          kinds={['attribute', 'entity', 'variable']}
          onChange={(content) => edit({ content }, 'Edit what the agent says')}
          onCreate={onCreate}
          onOpen={onOpen}
        />
        <ExampleQueries
          queries={topic.exampleQueries}
          onChange={(exampleQueries, label) => edit({ exampleQueries }, label)}
        />
        <TagsField tags={topic.tags} onChange={(tags) => edit({ tags }, 'Edit the tags')} />
        <details className="group">
          <summary className="flex cursor-pointer items-center gap-1.5 rounded-chip text-label font-[600] list-none">
            <ChevronRight
              size={15}
              aria-hidden
              className="text-muted transition-[rotate] group-open:rotate-90"
            />
            Notes
          </summary>
          <div className="pt-2">
            <PromptEditor
              label="Notes, never said to callers"
              value={topic.notes}
              draft={draft}
              onChange={(notes) => edit({ notes }, 'Edit the notes')}
              onCreate={onCreate}
              onOpen={onOpen}
            />
          </div>
        </details>
      </PanelBody>
      <ProblemNotices problems={problems} refused={refused} />
    </>
  );
}

function TopicIcon() {
  return (
    <span className="inline-flex size-[30px] shrink-0 items-center justify-center rounded-button bg-sunken text-muted">
      <LayoutGrid size={16} aria-hidden />
    </span>
  );
}

function NameField({ topic }: { topic: Topic }) {
  const wished = useFocusWish(topic.id, 'name');
  const name = useNameText({
    of: { id: topic.id, field: 'name' },
    value: topic.name,
    schema: topicSchema.shape.name,
    change: (next) => editRecord(topic, { name: next }),
    label: 'Rename the topic',
  });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wished) field.current?.select();
  }, [wished]);
  return <TextField ref={field} label="Name" max={100} {...name} />;
}

function TopicActions({ topic }: { topic: Topic }) {
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
          const copies = duplicate(draftNow(), [topic.id], newIds);
          store.commit(copies.change, `Duplicate ${topic.name}`);
          store.select(copies.ids);
        }}
      />
      <IconButton
        size="sm"
        data-quiet
        label="Delete"
        icon={<Trash2 size={15} aria-hidden />}
        onClick={() =>
          store.commit(removeWithLinks(draftNow(), [topic.id]), `Delete ${topic.name}`)
        }
      />
    </>
  );
}
