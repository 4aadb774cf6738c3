import { getSchema } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisePrompt } from '../../core/prompt/normalise-prompt.ts';
import { type PromptDoc, promptSchema } from '../../core/prompt/prompt-doc.ts';
import { createDraft } from '../../core/records/draft.ts';
import { recordSchema } from '../../core/records/record.ts';
import { harbourHotels } from '../api/fake/harbour-hotels.ts';
import { bodyLanguage, printBody } from './body-language.ts';
import { readInline } from './chip-language.ts';
import { ChipNode } from './chip-node.tsx';
import type { InlineDoc } from './inline-doc.ts';
import { inlineFrom } from './inline-from.ts';
import { inlineToJson } from './inline-to-json.ts';
import { promptLanguage, toPrompt } from './prompt-language.ts';

const schema = getSchema([Document, Paragraph, Text, ChipNode]);
const through = (doc: InlineDoc) => {
  const node = schema.nodeFromJSON(inlineToJson(doc));
  node.check();
  return inlineFrom(node.content);
};

const KINDS = [
  ['template', 'tpl'],
  ['handoff', 'hnd'],
  ['function', 'fnc'],
  ['attribute', 'atr'],
  ['entity', 'ent'],
  ['variable', 'vrb'],
  ['action', 'act'],
] as const;

/** Texts with many line breaks, brackets and lone halves of surrogate pairs. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom('\n', '\r', ' ', '<<', '>>', '${', '}', '{{', 'é', '\ud83d', 'a'), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);
const ref = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    tail: fc.stringMatching(/^[a-z0-9]{1,6}$/),
    label: text,
  })
  .map(({ kind: [kind, prefix], tail, label }) => ({
    ref: { kind, id: `${prefix}_${tail}`, label },
  }));
const prompt = fc
  .array(
    fc.oneof(
      text.map((words) => ({ text: words })),
      ref,
    ),
    { maxLength: 14 },
  )
  .map((parts): PromptDoc => normalisePrompt(promptSchema.parse(parts)));

const senders = { sandbox: null, 'pre-release': null, live: null };
const draft = createDraft([
  ...harbourHotels(),
  recordSchema.parse({
    id: 'tpl_words',
    kind: 'template',
    rev: 0,
    title: 'two words',
    body: '',
    senders,
    missing: {},
  }),
]);

describe('a prompt in the editor', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(prompt, (doc) => {
        expect(toPrompt(through(doc))).toEqual(doc);
      }),
    );
  });

  it('has a paragraph for each line', () => {
    const doc = inlineToJson([{ text: 'a\n\nb' }]);
    expect(doc.content).toHaveLength(3);
  });
});

describe('a body in the editor', () => {
  const language = bodyLanguage(draft);

  it('comes back to the character, whatever it holds', () => {
    const token = fc.constantFrom(
      '${customer_name}',
      '{{entity:booking_date}}',
      '{{ vrbl:ROOM }}',
      '${ variant_x }',
      '$CODE',
      '$5',
      '${',
      '{{entity:}}',
    );
    const body = fc.array(fc.oneof(text, token), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(body, (value) => {
        expect(printBody(through(readInline(language, value)))).toBe(value);
      }),
    );
  });

  it('marks tokens that name nothing', () => {
    const doc = readInline(language, '${customer_name} ${nope} ${variant_name}');
    const looks = doc.flatMap((part) => ('text' in part ? [] : [language.look(part).broken]));
    expect(looks).toEqual([undefined, 'unknown', undefined]);
  });
});

describe('the text form of a prompt', () => {
  const language = promptLanguage(draft, ['template']);

  it('is read back into the same chips', () => {
    const written = 'Send <<two words>>, then {{ho:Front desk}}\nwith {{attr:address}}.';
    const doc = readInline(language, written);
    expect(doc.filter((part) => !('text' in part))).toHaveLength(3);
    expect(language.print(doc)).toBe(written);
  });

  it('leaves what names nothing as text', () => {
    expect(readInline(language, 'see <<nothing>>')).toEqual([{ text: 'see <<nothing>>' }]);
  });
});
