import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { CHIP } from './inline-doc.ts';
import { type EditorHost, FROM_OUTSIDE } from './editor-host.ts';

/** Turns what was typed out in full, like `<<menu>>`, into its chip. */
export function typedChipsPlugin(host: EditorHost): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, after) {
      if (!transactions.some((one) => one.docChanged)) return null;
      if (transactions.some((one) => one.getMeta(FROM_OUTSIDE) !== undefined)) return null;
      return chipsAtCaret(host, after);
    },
  });
}

function chipsAtCaret(host: EditorHost, state: EditorState): Transaction | null {
  const { $head, empty } = state.selection;
  if (!empty || !$head.parent.isTextblock) return null;
  const transaction = state.tr;
  $head.parent.forEach((node, offset) => {
    const text = node.text;
    if (text === undefined) return;
    for (const { start, end, chip } of host.now().language.find(text)) {
      const from = $head.start() + offset + start;
      const to = $head.start() + offset + end;
      // A name without a bracket at its end, like `$code`, may still grow.
      const last = /[>}]/.test(text.charAt(end - 1)) ? to : to + 1;
      if ($head.pos > from && $head.pos < last) continue;
      const node = state.schema.nodes[CHIP]?.create({ [CHIP]: chip });
      const { mapping } = transaction;
      if (node) transaction.replaceWith(mapping.map(from), mapping.map(to), node);
    }
  });
  return transaction.docChanged ? transaction : null;
}
