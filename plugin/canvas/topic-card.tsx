import { Handle, type NodeProps, Position } from '@xyflow/react';
import { CircleAlert, Plus, TriangleAlert } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import type { TopicId } from '../../core/ids.ts';
import type { Problem } from '../../core/problems/problem.ts';
import { plainPrompt } from '../../core/prompt/plain-prompt.ts';
import { Button, cx, Switch } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { TOPIC_CARD } from '../draft/changes/card-size.ts';
import { editRecord } from '../draft/changes/edit-record.ts';
import { useCanvasState, useCanvasStore } from './canvas-state.ts';
import { cardClass } from './card-class.ts';
import { type TopicNode, topicHandles } from './cards.ts';
import { useIsFar } from './far.ts';
import { FarCard } from './far-card.tsx';
import { portClass } from './port-class.ts';
import { worstOf } from './worst-of.ts';

/** A topic on the canvas: 284 wide, always as high, so that columns of them are even. */
export const TopicCard = memo(function TopicCard(props: NodeProps<TopicNode>) {
  return useIsFar() ? <FarTopic {...props} /> : <NearTopic {...props} />;
});

function useIsTarget(id: TopicId): boolean {
  return useCanvasState(
    ({ target: over }) =>
      over !== null && (over.onto === 'card' || over.onto === 'port') && over.id === id,
  );
}

function FarTopic({ data, selected, width, height }: NodeProps<TopicNode>) {
  const { topic, lit } = data;
  const target = useIsTarget(topic.id);
  const problem = useStore(useBuilder().problems, (state) => worstOf(state.ofTopic.get(topic.id)));
  return (
    <FarCard
      text={topic.name}
      off={!topic.enabled}
      problem={problem}
      look={{ selected: selected ?? false, lit, target }}
      width={width ?? TOPIC_CARD.width}
      height={height ?? TOPIC_CARD.height}
      handles={topicHandles()}
    />
  );
}

function NearTopic({ data, selected }: NodeProps<TopicNode>) {
  const { topic, lit } = data;
  const { store } = useBuilder();
  const canvas = useCanvasStore();
  const target = useIsTarget(topic.id);
  const content = useDraft(({ draft }) => plainPrompt(topic.content, draft));
  const queries = topic.exampleQueries.length;
  function openMenu(event: MouseEvent<HTMLButtonElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    store.select([topic.id]);
    canvas.setState({
      menu: { at: { x: box.left, y: box.bottom }, where: { onto: 'card', id: topic.id } },
    });
  }
  return (
    <div
      className={cardClass(
        { selected: selected ?? false, lit, target },
        'flex h-[140px] w-[284px] flex-col px-3.5 pt-3 pb-2',
      )}
    >
      <div className="flex items-center gap-2">
        <h2 className="min-w-0 flex-1 truncate text-card" title={topic.name}>
          {topic.name}
        </h2>
        <Switch
          className="nodrag"
          label={`${topic.name} is on`}
          hideLabel
          checked={topic.enabled}
          onCheckedChange={(enabled) =>
            store.commit(
              editRecord(topic, { enabled }),
              `${enabled ? 'Turn on' : 'Turn off'} ${topic.name}`,
            )
          }
        />
      </div>
      <p className="text-secondary text-muted">
        {queries} example {queries === 1 ? 'query' : 'queries'}
      </p>
      <p className={cx('mt-1.5 line-clamp-2 min-h-[38px] text-label leading-[19px] text-muted')}>
        {content || 'Nothing to say yet'}
      </p>
      <div className="mt-auto -ml-2.5 flex items-center justify-between">
        <Button
          variant="link"
          size="sm"
          icon={<Plus size={15} aria-hidden />}
          className="nodrag"
          onClick={openMenu}
          aria-haspopup="menu"
        >
          Add action
        </Button>
        <TopicProblems id={topic.id} />
      </div>
      <Handle
        type="source"
        position={Position.Right}
        id="matched"
        data-drop-port="matched"
        className={portClass(true)}
      />
    </div>
  );
}

const NONE: readonly Problem[] = [];

function TopicProblems({ id }: { id: TopicId }) {
  const problems = useStore(useBuilder().problems, (state) => state.ofTopic.get(id) ?? NONE);
  if (problems.length === 0) return null;
  const error = worstOf(problems) === 'error';
  const Icon = error ? CircleAlert : TriangleAlert;
  return (
    <span
      title={problems.map((problem) => problem.message).join('\n')}
      className={cx(
        'tabular inline-flex items-center gap-1 text-secondary',
        error ? 'text-error' : 'text-warning',
      )}
    >
      <Icon size={14} aria-hidden />
      {problems.length} {problems.length === 1 ? 'problem' : 'problems'}
    </span>
  );
}
