import type { EditorView } from '@tiptap/pm/view';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorHost } from './editor-host.ts';
import { chipOf } from './inline-from.ts';

/** Keys and presses that chips and menus answer to, before the text does. */
export function chipKeysPlugin(host: EditorHost): Plugin {
  return new Plugin({
    props: {
      handleKeyDown: (view, event) => keyDown(host, view, event),
      handleDOMEvents: {
        contextmenu: (view, event) => contextMenu(host, view, event),
        blur: () => {
          host.now().flush();
          return false;
        },
        // The project has the one history: the browser's own would know nothing of chips.
        beforeinput(_view, event) {
          if (event.inputType.startsWith('history')) event.preventDefault();
          return false;
        },
      },
    },
  });
}

export function selectChip(view: EditorView, position: number): void {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)));
}

function keyDown(host: EditorHost, view: EditorView, event: KeyboardEvent): boolean {
  if (host.now().menuKey?.(event)) return true;
  if (event.ctrlKey || event.metaKey) {
    host.now().flush();
    const isHistory = !event.altKey && /^[zy]$/i.test(event.key);
    if (isHistory) event.preventDefault();
    return isHistory;
  }
  const { selection } = view.state;
  if (selection instanceof NodeSelection && chipOf(selection.node)) {
    if (event.key !== 'Enter' || event.shiftKey) return false;
    host.now().openChipMenu(selection.from);
    return true;
  }
  if (event.key === 'Backspace' || event.key === 'Delete') return removeBeside(view, event.key);
  return false;
}

/** Browsers differ in how they delete what cannot be edited: chips go here, in one press. */
function removeBeside(view: EditorView, key: 'Backspace' | 'Delete'): boolean {
  const { $head, empty } = view.state.selection;
  const node = key === 'Backspace' ? $head.nodeBefore : $head.nodeAfter;
  if (!empty || !node || !chipOf(node)) return false;
  const from = key === 'Backspace' ? $head.pos - node.nodeSize : $head.pos;
  view.dispatch(view.state.tr.delete(from, from + node.nodeSize).scrollIntoView());
  return true;
}

function contextMenu(host: EditorHost, view: EditorView, event: MouseEvent): boolean {
  const { selection } = view.state;
  // With Shift, or over chosen text, the browser's own menu opens: it copies and it spells.
  if (event.shiftKey || !view.editable) return false;
  const hit = view.posAtCoords({ left: event.clientX, top: event.clientY });
  const chipAt = hit && hit.inside >= 0 && chipOf(view.state.doc.nodeAt(hit.inside));
  const byKey = selection instanceof NodeSelection && event.button !== 2;
  const position = byKey ? selection.from : chipAt ? hit.inside : null;
  if (position !== null) {
    event.preventDefault();
    selectChip(view, position);
    host.now().openChipMenu(position);
    return true;
  }
  if (!selection.empty) return false;
  event.preventDefault();
  if (hit && event.button === 2) {
    const caret = TextSelection.near(view.state.doc.resolve(hit.pos));
    view.dispatch(view.state.tr.setSelection(caret));
  }
  host.now().openInsertMenu(caretBox(view, view.state.selection.head));
  return true;
}

/** The place of the caret in the viewport. */
export function caretBox(view: EditorView, position: number): DOMRect {
  const { left, top, bottom } = view.coordsAtPos(Math.min(position, view.state.doc.content.size));
  return new DOMRect(left, top, 0, bottom - top);
}
