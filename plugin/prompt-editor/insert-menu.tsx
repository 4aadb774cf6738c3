import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useState } from 'react';
import type { Reference } from '../../core/prompt/prompt-doc.ts';
import type { Draft } from '../../core/records/draft.ts';
import { Floating, inputBoxClass } from '../../ui-kit/index.ts';
import type { InsertKind } from './chip-language.ts';
import { CreateForm } from './create-form.tsx';
import { InsertList } from './insert-list.tsx';
import { menuGroups } from './menu-groups.ts';
import { firstRow, type MenuRow, menuRows, rowAfter } from './menu-rows.ts';

/** What the text must say about the menu it fills from: `aria-controls` and the like. */
export interface MenuWiring {
  readonly listId: string;
  readonly activeId: string | undefined;
}

export interface InsertMenuProps {
  id: string;
  draft: Draft;
  kinds: readonly InsertKind[];
  /** What was typed in the text after `/` or `<<`; null: the menu has a search field of its own. */
  typed: string | null;
  anchor: () => DOMRect;
  context: HTMLElement;
  align?: 'start' | 'end' | undefined;
  onPick: (ref: Reference) => void;
  onClose: () => void;
  onCreate?: ((kind: InsertKind, name: string) => Reference | null) | undefined;
  keepOpenFor: (target: Node) => boolean;
  /** Gets the keys of the text while the menu has no field of its own. */
  onKeys: (keys: ((event: KeyLike) => boolean) | null) => void;
  onWiring: (wiring: MenuWiring | null) => void;
}

interface KeyLike {
  readonly key: string;
  readonly shiftKey: boolean;
  preventDefault(): void;
}

/** Everything a text can refer to, in groups; type to filter, Enter inserts. */
export function InsertMenu(props: InsertMenuProps) {
  const { id, draft, kinds, typed, onPick, onClose, onCreate, onKeys, onWiring } = props;
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<{ query: string; row: number } | null>(null);
  const [naming, setNaming] = useState<{ kind: InsertKind; name: string; why?: string } | null>(
    null,
  );
  const query = (typed ?? search).trim();
  const groups = menuGroups(draft, kinds, query);
  const rows = menuRows(groups, kinds, onCreate !== undefined);
  const found = rows.filter((row) => row.does === 'insert').length;
  const active =
    chosen?.query === query ? Math.min(chosen.row, rows.length - 1) : firstRow(rows, query);
  const activeId = active < 0 || naming ? undefined : `${id}-${active}`;
  const move = (row: number) => setChosen({ query, row });

  function create(kind: InsertKind, name: string) {
    const made = name === '' ? null : (onCreate?.(kind, name) ?? null);
    if (made) onPick(made);
    else if (name === '') setNaming({ kind, name });
    else setNaming({ kind, name, why: `“${name}” could not be made. Try another name.` });
  }
  function take(row: MenuRow | undefined) {
    if (row?.does === 'insert') onPick(row.item.ref);
    else if (row) create(row.kind, query);
  }
  function press(event: KeyLike): boolean {
    if (event.key === 'Tab') {
      onClose();
      return typed === null;
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      // Where nothing is chosen, Enter belongs to the text.
      if (active < 0 && typed !== null) {
        onClose();
        return false;
      }
      take(rows[active < 0 ? 0 : active]);
      return true;
    }
    const next = rowAfter(event.key, active, rows.length);
    if (next !== undefined) move(next);
    return next !== undefined;
  }

  useLayoutEffect(() => {
    onKeys(typed === null || naming ? null : press);
    return () => onKeys(null);
  });
  useLayoutEffect(() => {
    onWiring(typed === null ? null : { listId: `${id}-list`, activeId });
    return () => onWiring(null);
  }, [typed, id, activeId, onWiring]);
  // `/` in a sentence: once a second word matches nothing, it was meant as a slash.
  const lost = typed !== null && /\s/.test(typed.trimEnd()) && found === 0;
  useEffect(() => {
    if (lost) onClose();
  }, [lost, onClose]);

  return (
    <Floating
      label="Insert"
      anchor={props.anchor}
      context={props.context}
      align={props.align}
      width={282}
      takeFocus={typed === null}
      className="flex flex-col overflow-hidden"
      onClose={onClose}
      keepOpenFor={props.keepOpenFor}
      onEscape={(event) => {
        if (!naming) return;
        event.preventDefault();
        setNaming(null);
      }}
    >
      {naming ? (
        <CreateForm {...naming} onCreate={create} onCancel={() => setNaming(null)} />
      ) : (
        <>
          {typed === null ? (
            <SearchBox
              value={search}
              listId={`${id}-list`}
              activeId={activeId}
              onValue={setSearch}
              onKey={(event) => {
                if (press(event)) event.preventDefault();
              }}
            />
          ) : null}
          <InsertList
            id={id}
            groups={groups}
            rows={rows}
            query={query}
            active={active}
            onActive={move}
            onTake={take}
          />
        </>
      )}
      <output className="sr-only">
        {naming ? '' : found === 1 ? '1 match' : `${found} matches`}
      </output>
    </Floating>
  );
}

interface SearchBoxProps {
  value: string;
  listId: string;
  activeId: string | undefined;
  onValue: (value: string) => void;
  onKey: (event: KeyboardEvent) => void;
}

function SearchBox({ value, listId, activeId, onValue, onKey }: SearchBoxProps) {
  return (
    <div className="p-2 pb-1">
      <div className={inputBoxClass(false, 'flex h-8 items-center gap-2 px-2.5')}>
        <Search size={15} aria-hidden className="text-muted" />
        <input
          role="combobox"
          aria-label="Insert"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={activeId}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="Insert…"
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
          onKeyDown={onKey}
          className="h-full min-w-0 flex-1 bg-transparent outline-none"
        />
      </div>
    </div>
  );
}
