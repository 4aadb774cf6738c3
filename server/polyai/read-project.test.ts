import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { namesOf } from '../../core/prompt/draft-names.ts';
import { printPrompt } from '../../core/prompt/print-prompt.ts';
import { e164Schema } from '../../core/phone.ts';
import { createDraft, recordsOf } from '../../core/records/draft.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import { CLINIC, fileSet, GARAGE } from './fixtures.ts';
import { atProjectRoot } from './project-files.ts';
import { readFolder } from './read-folder.ts';
import { readPolyaiProject } from './read-project.ts';
import { writePolyaiProject } from './write-project.ts';

const listed = z.object({
  sms_templates: z.array(z.object({ env_phone_numbers: z.record(z.string(), z.string()) })),
});
const clinic = readPolyaiProject(fileSet(CLINIC));
const draft = createDraft(clinic.records);
const names = namesOf(draft);
const topicCalled = (name: string) => recordsOf(draft, 'topic').find((one) => one.name === name);
const actionsOf = (name: string) => {
  const id = topicCalled(name)?.id;
  const links = recordsOf(draft, 'link').filter((link) => link.from === id);
  return recordsOf(draft, 'action').filter((one) => links.some((link) => link.to === one.id));
};
const promptsOf = (name: string) =>
  actionsOf(name).map((action) => printPrompt(action.prompt, names));
const linesFor = (where: string) =>
  clinic.report.lines.filter((line) => line.where.includes(where)).map((line) => line.what);

describe('a topic that is switched off', () => {
  it.each(['false', 'no', 'off', 'No', '"false"', '0'])('stays off: enabled: %s', (enabled) => {
    const text = `name: Off\nenabled: ${enabled}\nactions: ''\ncontent: ''\nexample_queries: []\n`;
    const { records } = readPolyaiProject(fileSet({ ...CLINIC, 'topics/off.yaml': text }));
    const off = records.find((record) => record.kind === 'topic' && record.name === 'Off');
    expect(off).toMatchObject({ enabled: false });
  });
});

describe('a template named in other capitals', () => {
  it('is found from content and instructions, and stays so when exported and imported', () => {
    const text = `name: Aftercare\nactions: call {{fn:start_send_sms}} with sms_id="AfterCare"\ncontent: 'See {{twilio_sms:MAP}}.'\nexample_queries: []\n`;
    const { records, report } = readPolyaiProject(
      fileSet({ ...CLINIC, 'topics/aftercare.yaml': text }),
    );
    const lines = report.lines.filter((line) => line.where === 'topic “Aftercare”');
    expect(lines.map((line) => line.what).toSorted()).toEqual([
      'SMS action for “aftercare”',
      '“AfterCare” read as “aftercare”',
      '“MAP” read as “map”',
    ]);
    const files = writePolyaiProject(createDraft(records));
    expect(files.get('topics/aftercare.yaml')).toContain('sms_id="aftercare"');
    expect(readPolyaiProject({ files, notes: [] }).records).toEqual(records);
  });
});

describe('a folder that cannot be read', () => {
  it('is named, with what to do', async () => {
    await expect(readFolder('/nowhere/at/all')).rejects.toThrow(
      /^\/nowhere\/at\/all cannot be read: it is not there any more/,
    );
  });
});

describe('a project in another hand', () => {
  it('counts what came in', () => {
    expect(clinic.report.counts).toEqual({
      topics: 8,
      templates: 6,
      variants: 2,
      attributes: 2,
      entities: 1,
      variables: 1,
      handoffs: 2,
      functions: 4,
      smsActions: 5,
      handoffActions: 3,
    });
    expect(clinic.name).toBe('Elm Street Clinic');
  });

  it.each([
    [
      'Opening hours',
      'Tell them the hours. If they would like them in writing, use send_sms(template="<<opening hours>>").',
    ],
    ['Where we are', '<call start_sms_flow function with sms_id=“<<map>>”>'],
    [
      'Preparing for a visit',
      "- Yes → call {{fn:start_send_sms}}\n  with sms_id = '<<prep_sheet>>'.",
    ],
  ])('makes an SMS action of the call in %s', (topic, prompt) => {
    expect(promptsOf(topic)).toEqual([prompt]);
    expect(actionsOf(topic).map(({ type, config }) => [type, config['when']])).toEqual([
      ['sms', 'confirmed'],
    ]);
  });

  it('gives each template of one paragraph its own sentence', () => {
    expect(promptsOf('After the visit').toSorted()).toEqual([
      "If app, call start_sms_flow(sms_id='<<aftercare>>').",
      "If they come by car, call start_sms_flow(sms_id='<<parking>>').",
    ]);
  });

  it('hands off where the instruction is unconditional, and says what it says', () => {
    const [emergency] = actionsOf('Emergency');
    expect(emergency?.type).toBe('handoff');
    expect(emergency?.config['say']).toBe('I am putting you through to the nurse. One moment.');
    const [complaint] = actionsOf('Complaint');
    const reception = names.find('handoff', 'Reception');
    expect(complaint?.config['handoffId']).toBe(reception?.id);
  });

  it('hangs a handoff after a declined text from that outcome', () => {
    const [sms] = actionsOf('Where we are');
    const declined = recordsOf(draft, 'link').filter((link) => link.from === sms?.id);
    expect(declined.map((link) => link.port)).toEqual(['declined']);
  });

  it('leaves what is conditional, unknown or forbidden in the notes, and says so', () => {
    expect(actionsOf('Pain')).toEqual([]);
    expect(actionsOf('Billing')).toEqual([]);
    expect(linesFor('“Pain”')).toEqual(['handoff to “Nurse on duty”']);
    expect(linesFor('“Billing”').toSorted()).toEqual([
      'call for “invoice”',
      'handoff to “Accounts”',
      'mention of “feedback”',
    ]);
    const notes = printPrompt(topicCalled('Pain')?.notes ?? [], names);
    expect(notes).toContain('If the pain is strong, transfer them to {{ho:Nurse on duty}}.');
    expect(linesFor('“Preparing for a visit”')).toContain('second call for “prep_sheet”');
  });

  it('keeps invalid senders, unknown keys and unknown files', () => {
    expect(linesFor('template “map”')).toEqual(['sender +1555 (sandbox)']);
    const map = recordsOf(draft, 'template').find((one) => one.title === 'map');
    expect(map?.senders.sandbox).toBeNull();
    expect(map?.senders.live?.type).toBe('service');
    const files = writePolyaiProject(draft);
    expect(files.get('config/sms_templates.yaml')).toContain("sandbox: '+1555'");
    expect(files.get('config/sms_templates.yaml')).toContain('owner: front office');
    expect(files.get('config/variant_attributes.yaml')).toContain('Closed Branch: never');
    expect(files.get('config/variant_attributes.yaml')).toContain('colour: green');
    expect(files.get('config/handoffs.yaml')).toContain('codec: opus');
    expect(files.get('topics/where.yaml')).toContain('priority: 3');
    expect(files.get('config/keyphrase_boosting.yaml')).toBe(
      CLINIC['config/keyphrase_boosting.yaml'],
    );
  });
});

describe('an entry of a config file that leaves keys out', () => {
  const source = {
    'config/sms_templates.yaml': `sms_templates:
- name: bare
  text: hello
- name: live-only
  text: hello
  env_phone_numbers:
    live: '+15550100112'
- name: full
  text: hello
  env_phone_numbers:
    sandbox: ''
    pre_release: ''
    live: ''
`,
    'config/entities.yaml': 'entities:\n- name: day\n  entity_type: date\n',
    'config/handoffs.yaml':
      "handoffs:\n- name: Desk\n  sip_config:\n    phone_number: '+15550100120'\n    method: refer\n",
  };
  const { records } = readPolyaiProject(fileSet(source));
  const written = writePolyaiProject(createDraft(records));

  it.each(Object.entries(source))('is written as it was: %s', (path, text) => {
    expect(parse(written.get(path) ?? '')).toEqual(parse(text));
    expect([...written.keys()]).not.toContain('afterword.yaml');
    expect(readPolyaiProject({ files: written, notes: [] }).records).toEqual(records);
  });

  it('says what is set since', () => {
    const sender = { type: 'number', number: e164Schema.parse('+15550100111') } as const;
    const changed = createDraft(
      records.map((one) =>
        one.kind === 'template' ? { ...one, senders: { ...one.senders, sandbox: sender } } : one,
      ),
    );
    const files = writePolyaiProject(changed);
    const list = listed.parse(parse(files.get('config/sms_templates.yaml') ?? ''));
    expect(list.sms_templates.map((one) => one.env_phone_numbers['sandbox'])).toEqual(
      Array(3).fill('+15550100111'),
    );
    const again = createDraft(readPolyaiProject({ files, notes: [] }).records);
    expect(recordsOf(again, 'template')).toEqual(recordsOf(changed, 'template'));
  });
});

describe('a project in the shortest form', () => {
  const garage = readPolyaiProject(fileSet(GARAGE));

  it('comes in, and says what did not', () => {
    expect(garage.report.counts).toMatchObject({ topics: 2, templates: 1, smsActions: 2 });
    const missed = garage.report.lines.filter((line) => line.kind === 'not converted');
    expect(missed.map((line) => line.what).toSorted()).toEqual([
      'template “long”',
      'template “quote-link”',
      'template “”',
      'topic',
    ]);
    expect(garage.report.lines).toContainEqual(
      expect.objectContaining({ where: 'project.yaml', what: 'missing' }),
    );
  });
});

describe.each([
  ['the clinic', CLINIC],
  ['the garage', GARAGE],
])('%s, exported and imported again', (_, source) => {
  const { records } = readPolyaiProject(fileSet(source));
  const written = writePolyaiProject(createDraft(records));

  it('gives the same records', () => {
    expect(readPolyaiProject({ files: written, notes: [] }).records).toEqual(
      expect.arrayContaining([...records]),
    );
    expect(readPolyaiProject({ files: written, notes: [] }).records).toHaveLength(records.length);
  });

  it('loses no word of any file', () => {
    const all = [...written.values()].join('\n');
    for (const text of Object.values(source)) {
      // `\\n` in a quoted text is a line break, not the letter before the next word.
      for (const word of text.replaceAll(/\\[nr]/g, ' ').match(/[\p{L}\p{N}]{2,}/gu) ?? [])
        expect(all).toContain(word);
    }
  });

  it('comes in the same from a folder inside a zip', () => {
    const nested = new Map(
      Object.entries(source).map(([path, text]) => [`my/project/${path}`, text]),
    );
    const found = atProjectRoot({ files: nested, notes: [] });
    const again: readonly ProjectRecord[] = readPolyaiProject(found).records;
    expect(again).toEqual(records);
  });
});

describe('files that cannot be read', () => {
  const broken = (path: string, text: string) => () =>
    readPolyaiProject(fileSet({ ...CLINIC, [path]: text }));

  it('names the file, the line and what to do', () => {
    expect(broken('topics/hours.yaml', 'name: a\nactions: "b\n')).toThrow(
      /^topics\/hours\.yaml, line \d+ cannot be read: /,
    );
  });

  it('refuses aliases that multiply', () => {
    const levels = Array.from({ length: 12 }, (_, n) =>
      n === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'
        : `a${n}: &a${n} [${Array(10)
            .fill(`*a${n - 1}`)
            .join(', ')}]`,
    );
    expect(broken('topics/hours.yaml', levels.join('\n'))).toThrow(/aliases multiply/);
  });

  it('refuses what is nested too deep', () => {
    for (const deep of ['['.repeat(200_000), '- '.repeat(200_000), '{a: '.repeat(100_000)]) {
      expect(broken('topics/hours.yaml', deep)).toThrow(/nested too deep/);
    }
  });

  it('refuses an alias inside of what it names', () => {
    const circle = 'name: a\nmore: &more\n  again: *more\n';
    expect(broken('topics/hours.yaml', circle)).toThrow(/^topics\/hours\.yaml cannot be read: /);
  });

  it('keeps a topic over the limits as a file', () => {
    const long = `name: Long\nactions: ''\ncontent: ${'word '.repeat(5_000)}\nexample_queries: []\n`;
    const { records, report } = readPolyaiProject(fileSet({ ...CLINIC, 'topics/long.yaml': long }));
    expect(report.counts.topics).toBe(8);
    expect(report.lines).toContainEqual(
      expect.objectContaining({ kind: 'not converted', where: 'topics/long.yaml' }),
    );
    expect(writePolyaiProject(createDraft(records)).get('topics/long.yaml')).toBe(long);
  });
});
