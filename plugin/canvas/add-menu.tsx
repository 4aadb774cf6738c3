import type { RecordId } from '../../core/ids.ts';
import { type Builder, useBuilder } from '../builder/builder-context.tsx';
import { DropdownMenu, type MenuEntry } from '../../ui-kit/index.ts';
import { ActionIcon, actionTypeOf, actionTypes } from './action-look.tsx';
import { type AddMenu as Menu, useCanvasState, useCanvasStore } from './canvas-state.ts';
import { type CanvasActions, placeOn, useCanvasActions } from './use-canvas-actions.ts';

/** The menu of action types beside a card or a port: arrows, first letters, Enter, Escape. */
export function AddMenu() {
  const canvas = useCanvasStore();
  const menu = useCanvasState((state) => state.menu);
  const builder = useBuilder();
  const actions = useCanvasActions();
  // The menu stays mounted: it has to hear the key that opens it, to highlight its first entry then.
  return (
    <DropdownMenu
      open={menu !== null}
      onOpenChange={(open) => {
        if (open) return;
        if (menu) returnToCard(menu.where.id);
        canvas.setState({ menu: null });
      }}
      items={menu ? itemsFor(menu, builder, actions) : []}
      trigger={
        <button
          type="button"
          tabIndex={-1}
          aria-label="Add action"
          hidden={menu === null}
          style={{ left: menu?.at.x, top: menu?.at.y }}
          className="pointer-events-none fixed size-px opacity-0"
        />
      }
    />
  );
}

function itemsFor({ where }: Menu, builder: Builder, actions: CanvasActions): MenuEntry[] {
  const card = builder.store.state.getState().draft.get(where.id);
  const ports =
    where.onto === 'card' && card?.kind === 'action' ? (actionTypeOf(card.type)?.ports ?? []) : [];
  return ports.length > 1
    ? ports.flatMap(({ port, title }, index) => [
        ...(index > 0 ? ['separator' as const] : []),
        ...typeItems(actions, { onto: 'port', id: where.id, port }, `, when ${title}`),
      ])
    : [
        { heading: card?.kind === 'topic' ? `On ${card.name}` : 'Then' },
        ...actionTypes.map((type) => ({
          label: type.title,
          description: type.description,
          icon: <ActionIcon type={type.type} size="sm" />,
          onSelect: () => actions.addAction(type, placeOn(builder, where)),
        })),
      ];
}

/** Unless what was chosen has taken the keyboard on, as the prompt of a new action does. */
function returnToCard(id: RecordId): void {
  if (!document.activeElement?.closest('[role="menu"]')) return;
  document.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`)?.focus();
}

function typeItems(
  actions: CanvasActions,
  where: Extract<Menu['where'], { onto: 'port' }>,
  suffix: string,
): MenuEntry[] {
  return actionTypes.map((type) => ({
    label: `${type.title}${suffix}`,
    icon: <ActionIcon type={type.type} size="sm" />,
    onSelect: () => actions.addAction(type, { onto: 'port', from: where.id, port: where.port }),
  }));
}
