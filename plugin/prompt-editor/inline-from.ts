import type { Fragment, Node } from '@tiptap/pm/model';
import { CHIP, type ChipValue, chipSchema, type InlineDoc } from './inline-doc.ts';

const read = new WeakMap<object, ChipValue>();

/** What a chip's node holds; null for every other node. */
export function chipOf(node: Node | null | undefined): ChipValue | null {
  if (node?.type.name !== CHIP) return null;
  const value: unknown = node.attrs[CHIP];
  if (typeof value !== 'object' || value === null) return null;
  const known = read.get(value);
  if (known) return known;
  const parsed = chipSchema.safeParse(value);
  if (!parsed.success) return null;
  read.set(value, parsed.data);
  return parsed.data;
}

/** Text and chips of a piece of the editor's document, in normal form: the inverse of `inlineToJson`. */
export function inlineFrom(content: Fragment): InlineDoc {
  const parts: ({ text: string } | ChipValue)[] = [];
  let text = '';
  let lines = 0;
  const visit = (node: Node) => {
    if (node.isTextblock && lines++ > 0) text += '\n';
    const chip = chipOf(node);
    if (node.isText) text += node.text ?? '';
    else if (chip) {
      if (text !== '') parts.push({ text });
      text = '';
      parts.push(chip);
    } else node.forEach(visit);
  };
  content.forEach(visit);
  if (text !== '') parts.push({ text });
  return parts;
}
