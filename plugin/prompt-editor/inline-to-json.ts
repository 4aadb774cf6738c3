import type { JSONContent } from '@tiptap/core';
import { CHIP, type ChipValue, type InlineDoc } from './inline-doc.ts';

/** The editor's document: a paragraph for each line. `inlineFrom` is the way back. */
export function inlineToJson(doc: InlineDoc): JSONContent {
  return { type: 'doc', content: inlineToLines(doc) };
}

/** One paragraph for each line. */
export function inlineToLines(doc: InlineDoc): JSONContent[] {
  let line: JSONContent[] = [];
  const lines = [line];
  for (const part of doc) {
    if (!('text' in part)) {
      line.push(chipJson(part));
      continue;
    }
    part.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push((line = []));
      if (text !== '') line.push({ type: 'text', text });
    });
  }
  return lines.map((content) => ({ type: 'paragraph', content }));
}

export function chipJson(chip: ChipValue): JSONContent {
  return { type: CHIP, attrs: { [CHIP]: chip } };
}
