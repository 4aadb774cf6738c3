import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { cx, ReferenceIcon, referenceKindWord } from '../../ui-kit/index.ts';
import type { InsertKind } from './chip-language.ts';
import { kindTextClass } from './kind-text-class.ts';
import type { MenuGroup } from './menu-groups.ts';
import type { MenuRow } from './menu-rows.ts';
import { chipKindOf } from './prompt-language.ts';

interface InsertListProps {
  id: string;
  groups: readonly MenuGroup[];
  rows: readonly MenuRow[];
  query: string;
  /** The index of the row that Enter takes; -1 for none. */
  active: number;
  onActive: (row: number) => void;
  onTake: (row: MenuRow) => void;
}

/** The insert menu's list. To create is an option like the others, so that arrows reach it. */
export function InsertList(props: InsertListProps) {
  const { id, groups, rows, query } = props;
  const box = useRef<HTMLDivElement>(null);
  const { active } = props;
  useEffect(() => {
    const row = box.current?.querySelector('[aria-selected="true"]');
    row?.scrollIntoView({ block: 'nearest' });
  }, [active, query]);
  return (
    <div className="flex min-h-0 flex-col">
      {groups.length === 0 ? (
        <p className="truncate px-4 pt-2.5 pb-1 text-secondary text-muted">
          Nothing called “{query}”.
        </p>
      ) : null}
      <div
        ref={box}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select holds no icons
        role="listbox"
        id={`${id}-list`}
        aria-label="What to insert"
        className="max-h-[330px] min-h-0 overflow-y-auto px-2 pt-1 pb-2"
      >
        {groups.length === 0
          ? rows.map((row, index) => (
              <Row key={index} index={index} row={row} {...props}>
                {row.does === 'create' ? <CreateWords kind={row.kind} query={query} /> : null}
              </Row>
            ))
          : groups.map((group) => <Group key={group.kind} group={group} {...props} />)}
      </div>
    </div>
  );
}

function Group({ group, ...props }: InsertListProps & { group: MenuGroup }) {
  const { id, rows } = props;
  const { kind, title, items, more } = group;
  const word = referenceKindWord(chipKindOf(kind));
  const createAt = rows.findIndex((row) => row.does === 'create' && row.kind === kind);
  const create = rows[createAt];
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a listbox holds groups of this role
    <div role="group" aria-labelledby={`${id}-${kind}`} className="pt-0.5">
      <div className="flex h-7 items-center justify-between pl-2">
        <span id={`${id}-${kind}`} className="text-caption font-[600] text-muted">
          {title}
        </span>
        {create && items.length > 0 ? (
          <Row
            index={createAt}
            row={create}
            {...props}
            square
            label={createLabel(word, props.query)}
          >
            <Plus size={15} aria-hidden className="text-accent" />
          </Row>
        ) : null}
      </div>
      {/* With nothing else below the heading, a + beside it would not say what it is for. */}
      {create && items.length === 0 ? (
        <Row index={createAt} row={create} {...props}>
          <CreateWords kind={kind} query={props.query} />
        </Row>
      ) : null}
      {items.map((item) => {
        const index = rows.findIndex((row) => row.does === 'insert' && row.item === item);
        const row = rows[index];
        return row ? (
          <Row key={item.ref.id} index={index} row={row} {...props}>
            <span className={kindTextClass(kind)}>
              <ReferenceIcon kind={chipKindOf(kind)} />
            </span>
            <span className="min-w-0 flex-1 truncate">{item.label}</span>
            {item.detail ? <span className="text-secondary text-muted">{item.detail}</span> : null}
          </Row>
        ) : null;
      })}
      {more > 0 ? (
        <div role="none" className="px-2 py-1 text-secondary text-muted">
          {more} more: type to find them
        </div>
      ) : null}
    </div>
  );
}

interface RowProps extends Pick<InsertListProps, 'id' | 'active' | 'onActive' | 'onTake'> {
  index: number;
  row: MenuRow;
  square?: boolean;
  label?: string;
  children: ReactNode;
}

function Row({ id, index, row, active, onActive, onTake, square, label, children }: RowProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the keys
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option element holds text only
      role="option"
      id={`${id}-${index}`}
      aria-selected={index === active}
      aria-label={label}
      title={label}
      // Pressing must not take the focus from the text or the search field.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => (index === active ? undefined : onActive(index))}
      onClick={() => onTake(row)}
      className={cx(
        'flex cursor-pointer items-center rounded-chip select-none',
        square ? 'size-7 justify-center' : 'min-h-8 gap-2.5 px-2 py-1',
        index === active && 'bg-accent-soft',
      )}
    >
      {children}
    </div>
  );
}

function createLabel(word: string, query: string): string {
  return query === '' ? `New ${word}` : `Create ${word} “${query}”`;
}

function CreateWords({ kind, query }: { kind: InsertKind; query: string }) {
  return (
    <>
      <Plus size={15} aria-hidden className="shrink-0 text-accent" />
      <span className="min-w-0 truncate">
        {createLabel(referenceKindWord(chipKindOf(kind)), query)}
      </span>
    </>
  );
}
