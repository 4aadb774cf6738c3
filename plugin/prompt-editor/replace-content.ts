import type { Editor } from '@tiptap/core';
import { FROM_OUTSIDE } from './editor-host.ts';
import type { InlineDoc } from './inline-doc.ts';
import { inlineToJson } from './inline-to-json.ts';

/** Brings a value into the editor by changing only what differs, so that the caret stays. */
export function replaceContent(editor: Editor, doc: InlineDoc): void {
  const { state, schema, view } = editor;
  const next = schema.nodeFromJSON(inlineToJson(doc));
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  let { tr } = state;
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  if (!tr.doc.eq(next)) tr = state.tr.replaceWith(0, state.doc.content.size, next.content);
  view.dispatch(tr.setMeta(FROM_OUTSIDE, true));
}
