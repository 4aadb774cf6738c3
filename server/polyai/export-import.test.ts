import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, createDraft, recordsOf } from '../../core/records/draft.ts';
import { type ProjectRecord, recordSchema } from '../../core/records/record.ts';
import { defaultSettings, SETTINGS_ID } from '../../core/records/settings.ts';
import { demoProject } from '../demo/demo-project.ts';
import { fileSet } from './fixtures.ts';
import { readPolyaiProject } from './read-project.ts';
import { writePolyaiProject } from './write-project.ts';

/** The records by id. The order of lists is remembered on import, and says nothing new. */
function content(records: Iterable<ProjectRecord>): Map<string, ProjectRecord> {
  const all = [...records].map((record): ProjectRecord => {
    if (record.kind !== 'settings') return record;
    const { extras, ...rest } = record;
    const { '@order': _order, ...kept } = extras ?? {};
    return Object.keys(kept).length > 0 ? { ...rest, extras: kept } : rest;
  });
  return new Map(all.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((one) => [one.id, one]));
}

function again(draft: Draft): readonly ProjectRecord[] {
  return readPolyaiProject({ files: writePolyaiProject(draft), notes: [] }).records;
}

describe('export and import', () => {
  it('bring the demo project back as it was', () => {
    const draft = createDraft(demoProject());
    expect(content(again(draft))).toEqual(content(draft.values()));
  });

  it('bring any project back as it was', () => {
    fc.assert(
      fc.property(drafts(), (draft) => {
        expect(content(again(draft))).toEqual(content(draft.values()));
      }),
      { numRuns: 150 },
    );
  });

  it('lets a file edited by hand win over what Afterword remembers', () => {
    const draft = createDraft(demoProject());
    const files = writePolyaiProject(draft);
    const path = 'topics/Booking_confirmation.yaml';
    const edited = files.get(path)?.replace('under the name you booked with', 'as room 12') ?? '';
    const { records } = readPolyaiProject(
      fileSet({
        ...Object.fromEntries(files),
        [path]: edited.replace('further details', 'the code'),
      }),
    );
    const topic = recordsOf(createDraft(records), 'topic').find(
      (one) => one.name === 'Booking confirmation',
    );
    expect(JSON.stringify(topic?.content)).toContain('as room 12');
    expect(JSON.stringify(records)).toContain('SMS message with the code');
    expect(topic?.id).toBe('top_booking_confirmation');
    expect(topic?.tags).toEqual(['bookings']);
  });

  it('writes no file outside of its folder', () => {
    const files = { '../evil.txt': 'x', '/etc/x': 'x', 'a/../../b': 'x', 'ok/rules.txt': 'fine' };
    const [topic] = demoProject().filter((record) => record.kind === 'topic');
    const draft = createDraft([
      { ...defaultSettings('A'), files },
      ...(topic ? [{ ...topic, extras: { '@file': 'topics/../../x.yaml' } }] : []),
    ]);
    const paths = [...writePolyaiProject(draft).keys()];
    expect(paths).toContain('ok/rules.txt');
    expect(paths.filter((path) => path.includes('..') || path.startsWith('/'))).toEqual([]);
    expect(content(again(draft))).toEqual(content(draft.values()));
  });
});

const NAMES = [
  'menu',
  'Prix & heures',
  'a b',
  'a-b',
  'a_b',
  'Ünïcode',
  'yes',
  '12',
  'null',
  '#x: y',
];
const TEXTS = [
  'If they agree, call {{fn:start_sms}} with sms_id="',
  '"',
  '\n\n',
  'Immediately transfer to ',
  '- Yes → ',
  "\nsms_id = 'a b'.\n",
  ' trailing  ',
  '<<',
  '>>',
  '$x ',
  'tab\there',
  'Say: "Would you like that?"',
  'null',
  '{{twilio_sms:menu}}',
  '\u2028',
  ': # - ',
];

const someName = fc.constantFrom(...NAMES);
const id = (prefix: string, n: number) => `${prefix}_${n}`;

/** Projects as people make them in the app: any links, any ids, names that are alike or twice. */
function drafts(): fc.Arbitrary<Draft> {
  const upTo = (max: number) => fc.integer({ min: 0, max });
  return fc
    .record({ topics: upTo(4), actions: upTo(5), templates: upTo(3), handoffs: upTo(2) })
    .chain((size) =>
      fc
        .tuple(
          fc.tuple(...range(size.topics, (n) => topic(n, size))),
          fc.tuple(...range(size.actions, (n) => action(n, size))),
          fc.tuple(...range(size.templates, (n) => template(n))),
          fc.tuple(...range(size.handoffs, (n) => handoff(n))),
          fc.array(link(size), { maxLength: 8 }),
          values(),
        )
        .map((groups) => createDraft(toRecords(groups.flat(2)))),
    );
}

interface Size {
  readonly topics: number;
  readonly actions: number;
  readonly templates: number;
  readonly handoffs: number;
}

function range<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function toRecords(raw: readonly unknown[]): ProjectRecord[] {
  const parsed = raw.flatMap((one) => (one === null ? [] : [recordSchema.parse(one)]));
  const titles = new Set<string>();
  return parsed.filter((record) => {
    if (record.kind !== 'template') return true;
    const isNew = !titles.has(record.title);
    titles.add(record.title);
    return isNew;
  });
}

/** Labels as the names are now, or of something that is gone. */
function prompt(size: Size): fc.Arbitrary<unknown> {
  const gone = { ref: { kind: 'function', id: 'fnc_gone', label: 'gone' } };
  const refs = [
    gone,
    { ref: { kind: 'attribute', id: 'atr_0', label: 'place' } },
    ...range(size.actions, (n) => ({ ref: { kind: 'action', id: id('act', n), label: 'sms' } })),
    ...range(size.templates, (n) => ({
      ref: { kind: 'template', id: id('tpl', n), label: NAMES[n] ?? '' },
    })),
  ];
  const part = fc.oneof(
    fc.constantFrom(...TEXTS).map((text) => ({ text })),
    fc.constantFrom(...refs),
  );
  return fc.array(part, { maxLength: 6 }).map((parts) => {
    const merged: ({ text: string } | { ref: unknown })[] = [];
    for (const one of parts) {
      const last = merged.at(-1);
      if ('text' in one && last && 'text' in last) last.text += one.text;
      else merged.push({ ...one });
    }
    return merged;
  });
}

const position = fc.record({
  x: fc.integer({ min: 0, max: 999 }),
  y: fc.integer({ min: 0, max: 999 }),
});

function topic(n: number, size: Size): fc.Arbitrary<unknown> {
  return fc.record({
    id: fc.constant(id('top', n)),
    kind: fc.constant('topic'),
    rev: fc.constant(0),
    name: someName,
    enabled: fc.boolean(),
    exampleQueries: fc.array(fc.constantFrom(...TEXTS, '', '7', 'When?'), { maxLength: 3 }),
    content: prompt(size),
    notes: prompt(size),
    tags: fc.subarray(['one', 'two']),
    position,
  });
}

function action(n: number, size: Size): fc.Arbitrary<unknown> {
  return fc.record({
    id: fc.constant(id('act', n)),
    kind: fc.constant('action'),
    rev: fc.constant(0),
    type: fc.constantFrom('sms', 'handoff', 'other'),
    prompt: prompt(size),
    config: fc.constantFrom({}, { when: 'confirmed', offer: 'Shall I?' }, { handoffId: 'hnd_0' }),
    position,
  });
}

/** Titles differ, since no two may be alike. */
function template(n: number): fc.Arbitrary<unknown> {
  const number = { type: 'number', number: '+15550100100' };
  return fc.record({
    id: fc.constant(id('tpl', n)),
    kind: fc.constant('template'),
    rev: fc.constant(0),
    title: fc.constant(NAMES[n]),
    body: fc.constantFrom('', 'Hi ${place}', 'line\n\n  line\n', 'Code $CODE'),
    senders: fc.constantFrom(
      { sandbox: null, 'pre-release': null, live: null },
      { sandbox: null, 'pre-release': number, live: number },
    ),
    missing: fc.constantFrom({}, { 'attribute:place': { policy: 'default', text: 'here' } }),
  });
}

function handoff(n: number): fc.Arbitrary<unknown> {
  return fc.record({
    id: fc.constant(id('hnd', n)),
    kind: fc.constant('handoff'),
    rev: fc.constant(0),
    name: someName,
    description: fc.constantFrom('', 'two\nlines'),
    isDefault: fc.boolean(),
    method: fc.constantFrom('refer', 'invite', 'bye'),
    to: fc.constantFrom('', '<sip:+1@x>'),
    headers: fc.constantFrom([], [{ key: 'a', value: '' }]),
  });
}

function link(size: Size): fc.Arbitrary<unknown> {
  return fc
    .record({
      n: fc.nat(9_999),
      from: fc.nat(),
      to: fc.nat(),
      port: fc.constantFrom('matched', 'sent', 'declined'),
      order: fc.nat(3),
    })
    .map(({ n, from, to, port, order }) => {
      const cards = size.topics + size.actions;
      if (cards === 0 || size.actions === 0) return null;
      const card = from % cards;
      const source = card < size.topics ? id('top', card) : id('act', card - size.topics);
      const target = id('act', to % size.actions);
      return { id: id('lnk', n), kind: 'link', rev: 0, from: source, port, to: target, order };
    });
}

function values(): fc.Arbitrary<unknown[]> {
  const named = { rev: 0, name: 'place' };
  return fc
    .record({
      isDefault: fc.boolean(),
      value: fc.constantFrom('', 'London', 'two\nlines ', '007'),
      example: fc.constantFrom('', 'HB-1'),
      greeting: fc.constantFrom('', 'Hello'),
      extra: fc.boolean(),
    })
    .map(({ isDefault, value, example, greeting, extra }) => [
      { ...defaultSettings('Any project'), id: SETTINGS_ID, greeting },
      { ...named, id: 'atr_0', kind: 'attribute' },
      { ...named, id: 'vnt_0', kind: 'variant', isDefault, values: { atr_0: value } },
      { rev: 0, name: 'CODE', id: 'vrb_0', kind: 'variable', description: '', example },
      {
        rev: 0,
        name: 'start_sms',
        id: 'fnc_0',
        kind: 'function',
        description: '',
        ...(extra ? { extras: { token: 'ft' } } : {}),
      },
    ]);
}
