import { type Extensions, Extension } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Dropcursor, Placeholder } from '@tiptap/extensions';
import { chipClipboardPlugin } from './chip-clipboard.ts';
import { chipKeysPlugin } from './chip-keys.ts';
import { ChipNode } from './chip-node.tsx';
import type { EditorHost } from './editor-host.ts';
import { keptCaretPlugin } from './kept-caret.ts';
import { typedChipsPlugin } from './typed-chips.ts';
import { typedInsertPlugin } from './typed-insert.ts';

/** Paragraphs of text and chips; no history, since the project has the one there is. */
export function editorExtensions(host: EditorHost): Extensions {
  const chips = Extension.create({
    name: 'chips',
    // Before TipTap's own keys, so that Enter can choose from an open menu.
    priority: 1_000,
    addKeyboardShortcuts() {
      return { 'Shift-Enter': () => this.editor.commands.splitBlock() };
    },
    addProseMirrorPlugins: () => [
      chipKeysPlugin(host),
      chipClipboardPlugin(host),
      typedChipsPlugin(host),
      typedInsertPlugin(),
      keptCaretPlugin(),
    ],
  });
  return [
    Document,
    Paragraph,
    Text,
    ChipNode,
    chips,
    Dropcursor.configure({ color: 'var(--aw-accent)', width: 2 }),
    Placeholder.configure({
      placeholder: () => host.now().placeholder,
      showOnlyWhenEditable: false,
    }),
  ];
}
