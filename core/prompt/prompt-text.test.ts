import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../records/settings.ts';
import { createDraft } from '../records/draft.ts';
import { recordSchema } from '../records/record.ts';
import { namesOf } from './draft-names.ts';
import { normalisePrompt } from './normalise-prompt.ts';
import { parsePrompt } from './parse-prompt.ts';
import { printPrompt } from './print-prompt.ts';
import type { PromptDoc, PromptInline, Reference } from './prompt-doc.ts';
import { referencesIn } from './references-in.ts';

const senders = { sandbox: null, 'pre-release': null, live: null };
const named = { rev: 0, description: '', example: '', entityType: 'date', config: {} };
const draft = createDraft(
  [
    {
      id: 'tpl_1',
      kind: 'template',
      rev: 0,
      title: 'balance-due',
      body: 'x',
      senders,
      missing: {},
    },
    {
      id: 'tpl_2',
      kind: 'template',
      rev: 0,
      title: 'Größe der Karte',
      body: '',
      senders,
      missing: {},
    },
    { ...named, id: 'fnc_1', kind: 'function', name: 'start_send_sms' },
    { ...named, id: 'fnc_2', kind: 'function', name: 'to_step', extras: { token: 'ft' } },
    { ...named, id: 'atr_1', kind: 'attribute', name: 'site_name' },
    { ...named, id: 'vrb_1', kind: 'variable', name: 'CODE' },
    { ...named, id: 'ent_1', kind: 'entity', name: 'booking_date' },
    {
      id: 'hnd_1',
      kind: 'handoff',
      name: 'W&G TBM',
      rev: 0,
      description: '',
      isDefault: true,
      method: 'refer',
      to: '',
      headers: [],
    },
  ].map((record) => recordSchema.parse(record)),
);
const names = namesOf(draft);
const kindsIn = (text: string) => referencesIn(parsePrompt(text, names)).map((ref) => ref.label);

describe('a prompt as text', () => {
  it('reads every form that names a record', () => {
    const text =
      '<<balance-due>> {{twilio_sms:Größe der Karte}} {{ho:W&G TBM}} {{fn:start_send_sms}} ' +
      '{{ft:to_step}} {{attr:site_name}} ${variant_site_name} {{vrbl:CODE}} $CODE {{entity:booking_date}}';
    expect(kindsIn(text)).toEqual([
      'balance-due',
      'Größe der Karte',
      'W&G TBM',
      'start_send_sms',
      'to_step',
      'site_name',
      'site_name',
      'CODE',
      'CODE',
      'booking_date',
    ]);
  });

  it('leaves unknown names and other tokens as they are', () => {
    for (const text of ['<<nope>>', '{{fn:nope}}', '{{tn:key}}', '$CODES', '$5', '${x}', '<< >>']) {
      expect(parsePrompt(text, names)).toEqual([{ text }]);
    }
  });

  it('writes each form back, a template as the format asks', () => {
    const doc = parsePrompt('<<balance-due>>, {{ft:to_step}}, $CODE, {{ho:W&G TBM}}', names);
    expect(printPrompt(doc, names)).toBe(
      '<<balance-due>>, {{ft:to_step}}, {{vrbl:CODE}}, {{ho:W&G TBM}}',
    );
    expect(printPrompt(doc, names, 'polyai')).toContain('{{twilio_sms:balance-due}}, ');
  });

  it('writes the bare title where the template is an argument of a call', () => {
    const ref = { ref: referenceNamed('balance-due') };
    const cases: [string, string, string][] = [
      ['with sms_id="', '"', 'with sms_id="balance-due"'],
      ["template_id = '", "'.", "template_id = 'balance-due'."],
      ['sms_id=“', '”', 'sms_id=“balance-due”'],
      ['send_sms("', '")', 'send_sms("balance-due")'],
      ['sms_id=', ' now', 'sms_id=balance-due now'],
      ['sms_content=', '', 'sms_content={{twilio_sms:balance-due}}'],
      ['say "', '"', 'say "{{twilio_sms:balance-due}}"'],
    ];
    for (const [before, after, expected] of cases) {
      expect(printPrompt([{ text: before }, ref, { text: after }], names, 'polyai')).toBe(expected);
    }
  });

  it('writes the label of a broken reference', () => {
    const gone = createDraft([defaultSettings('A')]);
    const doc = parsePrompt('call <<balance-due>>', names);
    expect(printPrompt(doc, namesOf(gone))).toBe('call balance-due');
  });

  it('reads back every prompt it writes', () => {
    fc.assert(
      fc.property(fc.array(inline()), (parts) => {
        const doc = normalisePrompt(parts);
        fc.pre(doc.every((part) => 'ref' in part || kindsIn(part.text).length === 0));
        expect(parsePrompt(printPrompt(doc, names), names)).toEqual(doc);
        expect(parsePrompt(printPrompt(doc, names), names)).toEqual(normalisePrompt(doc));
      }),
      { numRuns: 3_000 },
    );
  });

  it('never loses text', () => {
    fc.assert(
      fc.property(text(), (written) => {
        const again = printPrompt(parsePrompt(written, names), names);
        expect(canonical(again)).toBe(canonical(written));
      }),
      { numRuns: 3_000 },
    );
  });
});

function referenceNamed(title: string): Reference {
  const ref = names.find('template', title);
  if (!ref) throw new Error(`no template ${title}`);
  return ref;
}

function text(): fc.Arbitrary<string> {
  const bits = ['<', '>', '<<', '>>', '{', '{{', '}}', '$', ':', 'fn:', 'vrbl:', 'twilio_sms:'];
  const words = ['CODE', 'balance-due', 'site_name', 'start_send_sms', ' ', '\n', '"', '=', 'é'];
  return fc.array(fc.constantFrom(...bits, ...words), { maxLength: 14 }).map((all) => all.join(''));
}

function inline(): fc.Arbitrary<PromptInline> {
  const all: PromptDoc = parsePrompt(
    '<<balance-due>><<Größe der Karte>>{{ho:W&G TBM}}{{fn:start_send_sms}}{{ft:to_step}}' +
      '{{attr:site_name}}{{vrbl:CODE}}{{entity:booking_date}}',
    names,
  );
  return fc.oneof(
    fc.constantFrom(...all),
    text().map((written) => ({ text: written })),
  );
}

/** Both sides with every known reference in one form; blanks around a name do not count. */
function canonical(written: string): string {
  return written
    .replaceAll(/<< *balance-due *>>|\{\{ *twilio_sms *: *balance-due *\}\}/g, '<<balance-due>>')
    .replaceAll(/\$\{ *site_name *\}|\{\{ *attr *: *site_name *\}\}/g, '{{attr:site_name}}')
    .replaceAll(/\{\{ *fn *: *start_send_sms *\}\}/g, '{{fn:start_send_sms}}')
    .replaceAll(/\$CODE(?![\p{L}\p{N}_])|\{\{ *vrbl *: *CODE *\}\}/gu, '{{vrbl:CODE}}');
}
