import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { readInline } from './chip-language.ts';
import type { EditorHost } from './editor-host.ts';
import { CHIP } from './inline-doc.ts';
import { chipOf, inlineFrom } from './inline-from.ts';
import { inlineToLines } from './inline-to-json.ts';

/**
 * Copying gives the text form, and beside it the chips themselves for editors like this one. Pasted
 * text becomes chips where it names something; of formatted text only the text is taken.
 */
export function chipClipboardPlugin(host: EditorHost): Plugin {
  return new Plugin({
    props: {
      clipboardTextSerializer: (slice) => host.now().language.print(inlineFrom(slice.content)),
      clipboardTextParser: (text, context) => sliceOf(host, text, context.doc.type.schema),
      transformPasted: (slice) =>
        new Slice(adopted(host, slice.content), slice.openStart, slice.openEnd),
      handlePaste(view, event) {
        const html = event.clipboardData?.getData('text/html') ?? '';
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (html === '' || text === '' || html.includes('data-afterword-chip')) return false;
        const slice = sliceOf(host, text, view.state.schema);
        view.dispatch(
          view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true),
        );
        return true;
      },
    },
  });
}

function sliceOf(host: EditorHost, text: string, schema: Schema): Slice {
  const lines = inlineToLines(readInline(host.now().language, text.replace(/\r\n?/g, '\n')));
  return new Slice(Fragment.fromArray(lines.map((line) => schema.nodeFromJSON(line))), 1, 1);
}

function adopted(host: EditorHost, content: Fragment): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    if (node.type.name !== CHIP) nodes.push(node.copy(adopted(host, node.content)));
    else {
      const chip = chipOf(node);
      const mine = chip === null ? '' : host.now().language.adopt(chip);
      if (typeof mine !== 'string') nodes.push(node.type.create({ [CHIP]: mine }));
      else if (mine !== '') nodes.push(node.type.schema.text(mine));
    }
  });
  return Fragment.fromArray(nodes);
}
