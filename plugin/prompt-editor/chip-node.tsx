import { Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { CHIP } from './inline-doc.ts';
import { ChipView } from './chip-view.tsx';

const MARK = 'data-afterword-chip';

/** A chip in the editor's document: one character wide, and never opened. */
export const ChipNode = Node.create({
  name: CHIP,
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes() {
    return {
      [CHIP]: {
        default: null,
        parseHTML: (element: HTMLElement) => parseJson(element.getAttribute(MARK)),
        renderHTML: (attributes: Record<string, unknown>) => ({
          [MARK]: JSON.stringify(attributes[CHIP]),
        }),
      },
    };
  },
  parseHTML() {
    return [{ tag: `span[${MARK}]` }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes];
  },
  addNodeView() {
    return ReactNodeViewRenderer(ChipView, { as: 'span', className: 'inline' });
  },
});

/** What the clipboard brings may be anybody's: the schema of `chipOf` judges it when it is read. */
function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
