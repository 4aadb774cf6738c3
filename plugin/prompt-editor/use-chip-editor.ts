import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { useEditor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { ChipLanguage } from './chip-language.ts';
import { editorExtensions } from './editor-extensions.ts';
import { createEditorHost, type EditorHost } from './editor-host.ts';
import type { InlineDoc } from './inline-doc.ts';
import { inlineToJson } from './inline-to-json.ts';
import { createValueSync, type ValueSync } from './value-sync.ts';

interface ChipEditorOptions {
  value: InlineDoc;
  language: ChipLanguage;
  onChange: (doc: InlineDoc) => void;
  placeholder: string;
  autoFocus: boolean;
  disabled: boolean;
  onChipMenu: (position: number) => void;
  onInsertMenu: (at: DOMRect) => void;
}

/** The editor, made once and kept in step with the value, and what its extensions ask. */
export function useChipEditor(options: ChipEditorOptions): { editor: Editor; host: EditorHost } {
  const [host] = useState(() => createEditorHost(options.language, options.placeholder));
  const editor = useEditor(
    {
      extensions: editorExtensions(host),
      content: inlineToJson(options.value),
      autofocus: options.autoFocus ? 'end' : false,
      editable: !options.disabled,
      shouldRerenderOnTransaction: false,
      immediatelyRender: true,
      enableCoreExtensions: { clipboardTextSerializer: false },
    },
    [],
  );
  const sync = useValueSync(editor);
  useLayoutEffect(() => {
    sync.hear(options.onChange);
    host.set({
      language: options.language,
      placeholder: options.placeholder,
      openChipMenu: options.onChipMenu,
      openInsertMenu: options.onInsertMenu,
      flush: sync.flush,
    });
  });
  useLayoutEffect(() => sync.take(options.value), [sync, options.value]);
  useEffect(() => sync.start(), [sync]);
  useEffect(() => {
    // What the `+` inserts before anybody was in the text goes to its end.
    const { tr, doc } = editor.state;
    if (!editor.isFocused) editor.view.dispatch(tr.setSelection(Selection.atEnd(doc)));
  }, [editor]);
  useLayoutEffect(() => {
    if (editor.isEditable === options.disabled) editor.setEditable(!options.disabled, false);
  }, [editor, options.disabled]);
  return { editor, host };
}

/**
 * The sync of this very editor. The library makes its editor anew where the page was slow to show the
 * first one, and a sync of that one would hear nothing of what is typed.
 */
function useValueSync(editor: Editor): ValueSync {
  const [kept, setKept] = useState(() => ({ editor, sync: createValueSync(editor) }));
  if (kept.editor === editor) return kept.sync;
  const next = { editor, sync: createValueSync(editor) };
  setKept(next);
  return next.sync;
}
