import { Handle, type NodeProps, Position, useConnection } from '@xyflow/react';
import { CircleAlert, TriangleAlert, Unlink } from 'lucide-react';
import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useStore } from 'zustand';
import { referencesIn } from '../../core/prompt/references-in.ts';
import type { ActionId } from '../../core/ids.ts';
import type { Action } from '../../core/records/action.ts';
import { type Draft, recordOf } from '../../core/records/draft.ts';
import { Chip, cx, referenceKindClass, Tooltip } from '../../ui-kit/index.ts';
import { useBuilder, useProblemsOf } from '../builder/builder-context.tsx';
import { ACTION_CARD } from '../draft/changes/card-size.ts';
import { ActionIcon, actionTypeOf } from './action-look.tsx';
import { useCanvasState } from './canvas-state.ts';
import { cardClass } from './card-class.ts';
import { type ActionNode, actionHandles, portOffset } from './cards.ts';
import { useIsFar } from './far.ts';
import { FarCard } from './far-card.tsx';
import { portClass } from './port-class.ts';
import { worstOf } from './worst-of.ts';

/** An action on the canvas: 252 wide, its ports at the right. */
export const ActionCard = memo(function ActionCard(props: NodeProps<ActionNode>) {
  return useIsFar() ? <FarAction {...props} /> : <NearAction {...props} />;
});

function useIsTarget(id: ActionId): boolean {
  return useCanvasState(({ target: over }) => over?.onto === 'card' && over.id === id);
}

function FarAction({ data, selected, width, height }: NodeProps<ActionNode>) {
  const { action, lit, loose } = data;
  const target = useIsTarget(action.id);
  const problem = worstOf(useProblemsOf(action.id)) ?? (loose ? 'warning' : null);
  const name = useStore(useBuilder().store.state, ({ draft }) => chipTexts(action, draft)[0]);
  const definition = actionTypeOf(action.type);
  const ground = referenceKindClass(definition?.tone ?? 'function');
  return (
    <FarCard
      text={name?.slice(1) ?? definition?.title ?? action.type}
      problem={problem}
      look={{ selected: selected ?? false, lit, target, faded: loose, ground }}
      width={width ?? ACTION_CARD.width}
      height={height ?? ACTION_CARD.height}
      handles={actionHandles(action.type, height)}
    />
  );
}

function NearAction({ data, selected }: NodeProps<ActionNode>) {
  const { action, lit, linked, loose } = data;
  const definition = actionTypeOf(action.type);
  const target = useIsTarget(action.id);
  const summary = useStore(
    useBuilder().store.state,
    ({ draft }) => definition?.summary(action, draft) ?? `Unknown type ${action.type}`,
  );
  return (
    <div
      className={cardClass(
        { selected: selected ?? false, lit, target, faded: loose },
        'min-h-[102px] w-[252px] px-3 py-3',
      )}
    >
      <TargetHandle />
      <div className="flex items-center gap-2.5">
        <ActionIcon type={action.type} size="sm" />
        <h2 className="min-w-0 flex-1 truncate text-card">{definition?.title ?? action.type}</h2>
        <ActionProblem action={action} loose={loose} />
      </div>
      <p className="mt-1.5 line-clamp-2 text-label text-muted">{summary}</p>
      <Templates action={action} />
      <Ports action={action} linked={linked} selected={selected ?? false} />
    </div>
  );
}

/** Where links end. While one is being drawn, the whole card takes it. */
function TargetHandle() {
  const connecting = useConnection((connection) => connection.inProgress);
  return (
    <Handle
      type="target"
      position={Position.Left}
      id="in"
      isConnectableStart={false}
      className={cx('aw-target', connecting && 'aw-target-open')}
    />
  );
}

/** The templates that the prompt names, as chips; a deleted one is red. */
function Templates({ action }: { action: Action }) {
  const chips = useStore(
    useBuilder().store.state,
    useShallow(({ draft }) => chipTexts(action, draft)),
  );
  if (chips.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap gap-1">
      {chips.map((text) => (
        <Chip key={text} kind="sms" label={text.slice(1)} broken={text.startsWith('-')} />
      ))}
    </p>
  );
}

/** The titles, each behind a `+` where it exists and a `-` where it is gone. */
function chipTexts(action: Action, draft: Draft): string[] {
  const texts = referencesIn(action.prompt).flatMap((ref) => {
    if (ref.kind !== 'template') return [];
    const template = recordOf(draft, 'template', ref.id);
    return [template ? `+${template.title}` : `-${ref.label}`];
  });
  return [...new Set(texts)];
}

function ActionProblem({ action, loose }: { action: Action; loose: boolean }) {
  const problems = useProblemsOf(action.id);
  const worst = problems.find((problem) => problem.severity === 'error') ?? problems[0];
  if (!worst && !loose) return null;
  const error = worst?.severity === 'error';
  const Icon = error ? (loose ? Unlink : CircleAlert) : loose ? Unlink : TriangleAlert;
  const words = worst?.message ?? 'No topic leads to this action: link it, or it never runs.';
  return (
    <Tooltip content={words}>
      <span className={error ? 'text-error' : 'text-warning'}>
        <Icon size={16} aria-hidden />
        <span className="sr-only">{words}</span>
      </span>
    </Tooltip>
  );
}

function Ports(props: { action: Action; linked: string; selected: boolean }) {
  const { action, linked, selected } = props;
  const ports = actionTypeOf(action.type)?.ports ?? [];
  const taken = new Set(linked.split(','));
  const over = useCanvasState(({ target }) =>
    target?.onto === 'port' && target.id === action.id ? target.port : null,
  );
  return (
    <div data-selected={selected || undefined} className="aw-ports">
      {ports.map(({ port, title }, index) => (
        <Handle
          key={port}
          type="source"
          position={Position.Right}
          id={port}
          data-drop-port={port}
          data-over={over === port || undefined}
          style={{ top: portOffset(index, ports.length) }}
          className={portClass(taken.has(port))}
        >
          {taken.has(port) ? null : <span className="aw-port-name">{title}</span>}
        </Handle>
      ))}
    </div>
  );
}
