import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const key = new PluginKey<boolean>('kept-caret');

/** Shows where the caret stands while the insert menu's own field has the focus. */
export function keptCaretPlugin(): Plugin {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => false,
      apply: (transaction, kept) => {
        const next: unknown = transaction.getMeta(key);
        return typeof next === 'boolean' ? next : kept;
      },
    },
    props: {
      decorations(state) {
        if (!key.getState(state)) return null;
        const { from, to, empty } = state.selection;
        const mark = empty
          ? Decoration.widget(from, caret, { side: -1, ignoreSelection: true })
          : Decoration.inline(from, to, { class: 'aw-kept-selection' });
        return DecorationSet.create(state.doc, [mark]);
      },
    },
  });
}

export function keepCaret(editor: Editor, kept: boolean): void {
  if (editor.isDestroyed || key.getState(editor.state) === kept) return;
  editor.view.dispatch(editor.state.tr.setMeta(key, kept));
}

function caret(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'aw-kept-caret';
  element.setAttribute('aria-hidden', 'true');
  return element;
}
