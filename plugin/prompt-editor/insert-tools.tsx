import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useCallback, useEffect, useMemo } from 'react';
import type { Reference, ReferenceKind } from '../../core/prompt/prompt-doc.ts';
import type { Draft } from '../../core/records/draft.ts';
import { caretBox } from './chip-keys.ts';
import type { ChipLanguage } from './chip-language.ts';
import type { EditorHost, HostState } from './editor-host.ts';
import { chipJson } from './inline-to-json.ts';
import { InsertMenu, type MenuWiring } from './insert-menu.tsx';
import { keepCaret } from './kept-caret.ts';
import { closeTypedInsert, typedInsert } from './typed-insert.ts';

/** Where the menu with a search field opened, and the chip it replaces. */
export interface InsertPlace {
  readonly anchor: () => DOMRect;
  readonly align: 'start' | 'end';
  readonly replace: number | null;
}

interface InsertToolsProps {
  id: string;
  editor: Editor;
  host: EditorHost;
  draft: Draft;
  language: ChipLanguage;
  place: InsertPlace | null;
  onPlace: (place: InsertPlace | null) => void;
  onMenu: (wiring: MenuWiring | null) => void;
  onCreate?: ((kind: ReferenceKind, name: string) => Reference | null) | undefined;
}

/** The insert menu: behind a typed `/` or `<<`, or with a field of its own. */
export function InsertTools(props: InsertToolsProps) {
  const { id, editor, host, draft, language, place, onPlace, onMenu, onCreate } = props;
  const typed = useEditorState({ editor, selector: ({ editor: now }) => typedInsert(now.state) });
  const from = typed?.from;
  const atCaret = useCallback(() => caretBox(editor.view, from ?? 0), [editor, from]);
  const isSearching = place !== null;
  useEffect(() => {
    keepCaret(editor, isSearching);
    return () => keepCaret(editor, false);
  }, [editor, isSearching]);
  const onKeys = useCallback((menuKey: HostState['menuKey']) => host.set({ menuKey }), [host]);
  const close = useCallback(() => {
    if (place) {
      onPlace(null);
      editor.view.focus();
    } else editor.view.dispatch(closeTypedInsert(editor.state.tr));
  }, [editor, place, onPlace]);
  const keepOpenFor = useMemo(
    () => (target: Node) => place === null && editor.view.dom.contains(target),
    [editor, place],
  );
  if (!place && !typed) return null;

  function pick(ref: Reference) {
    const chip = chipJson(language.chipFor(ref));
    const { from: start, to: end } = editor.state.selection;
    const range =
      place === null
        ? { from: typed?.from ?? start, to: typed?.to ?? end }
        : place.replace === null
          ? { from: start, to: end }
          : { from: place.replace, to: place.replace + 1 };
    onPlace(null);
    editor.chain().insertContentAt(range, chip).focus().run();
    host.now().flush();
  }
  return (
    <InsertMenu
      key={place ? 'search' : `typed-${from}`}
      id={id}
      draft={draft}
      kinds={language.kinds}
      typed={place ? null : (typed?.query ?? '')}
      anchor={place?.anchor ?? atCaret}
      context={editor.view.dom}
      align={place?.align}
      onPick={pick}
      onClose={close}
      onCreate={onCreate}
      keepOpenFor={keepOpenFor}
      onKeys={onKeys}
      onWiring={onMenu}
    />
  );
}
