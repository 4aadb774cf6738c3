import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { FROM_OUTSIDE } from './editor-host.ts';

/** A `/` or `<<` that opened the insert menu, and what was typed after it. */
export interface TypedInsert {
  readonly from: number;
  readonly to: number;
  readonly query: string;
}

const key = new PluginKey<TypedInsert | null>('typed-insert');
const CLOSE = 'close';
const OBJECT = '\ufffc';

/** The open insert of this editor; null while none is. */
export function typedInsert(state: EditorState): TypedInsert | null {
  return key.getState(state) ?? null;
}

/** Closes the menu and leaves the typed text as it is. */
export function closeTypedInsert(transaction: Transaction): Transaction {
  return transaction.setMeta(key, CLOSE);
}

/** Watches for `/` and `<<`. It stays open while the caret stays behind them on their line. */
export function typedInsertPlugin(): Plugin {
  return new Plugin<TypedInsert | null>({
    key,
    state: {
      init: () => null,
      apply(transaction, open, before, after) {
        if (transaction.getMeta(key) === CLOSE) return null;
        if (transaction.getMeta(FROM_OUTSIDE) !== undefined) return null;
        if (open) return follow(open, transaction, after);
        return transaction.docChanged ? opened(transaction, before, after) : null;
      },
    },
  });
}

function follow(open: TypedInsert, transaction: Transaction, after: EditorState) {
  const from = transaction.mapping.map(open.from);
  const { $head, empty } = after.selection;
  if (!empty || $head.start() > from || $head.pos < from) return null;
  const text = $head.parent.textBetween(from - $head.start(), $head.parentOffset, '\n', OBJECT);
  return read(text, from);
}

function opened(transaction: Transaction, before: EditorState, after: EditorState) {
  const { $head, empty } = after.selection;
  const grew = after.doc.content.size > before.doc.content.size || !before.selection.empty;
  const moved = transaction.getMeta('paste') || transaction.getMeta('uiEvent');
  if (!empty || !grew || moved || !$head.parent.isTextblock) return null;
  const start = Math.max(0, $head.parentOffset - 3);
  const text = $head.parent.textBetween(start, $head.parentOffset, '\n', OBJECT);
  if (text.endsWith('<<')) return read('<<', $head.pos - 2);
  // `and/or`, `24/7` and `https://` are words: only a slash of its own opens the menu.
  if (!text.endsWith('/') || /[\p{L}\p{N}/:.<]\/$/u.test(text)) return null;
  return read('/', $head.pos - 1);
}

function read(text: string, from: number): TypedInsert | null {
  const trigger = ['<<', '/'].find((each) => text.startsWith(each));
  if (trigger === undefined || text.includes(OBJECT) || text.length > 120) return null;
  const query = text.slice(trigger.length);
  return /^\s|>>/.test(query) ? null : { from, to: from + text.length, query };
}
