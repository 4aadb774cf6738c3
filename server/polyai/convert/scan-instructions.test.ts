import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../core/prompt/draft-names.ts';
import { printPrompt } from '../../../core/prompt/print-prompt.ts';
import { referencesIn } from '../../../core/prompt/references-in.ts';
import { createDraft } from '../../../core/records/draft.ts';
import { aTemplate, topicId } from '../../../core/testing/build-project.ts';
import { importNames } from '../import-names.ts';
import { convertTopic } from './convert-topic.ts';

const draftOf = (...titles: readonly string[]) =>
  createDraft(titles.map((title, at) => aTemplate(`t${at}`, { title })));
const convert = (text: string, draft = draftOf('store-map')) =>
  convertTopic({ id: topicId('t'), name: 'Where' }, text, importNames(draft), {
    byId: new Map(),
    default: null,
  });
const names = namesOf(draftOf('store-map'));

describe('a name in quotes', () => {
  it.each(['"x"', "'x'", '“x”', '‘x’', '”x”', '’x’', '„x“', '„x”', '«x»', '“x"', '"x”', '`x`'])(
    'is the argument of a call: %s',
    (quoted) => {
      const call = (name: string) =>
        `Call {{fn:send_sms}} with sms_id=${quoted.replace('x', name)}.`;
      const { actions, unclaimed } = convert(call('store-map'));
      expect(unclaimed).toEqual([]);
      expect(actions.map((action) => printPrompt(action.prompt, names, 'polyai'))).toEqual([
        call('store-map'),
      ]);
      const missing = convert(call('menu'));
      expect(missing.actions).toEqual([]);
      expect(missing.unclaimed.map((one) => one.what)).toEqual(['call for “menu”']);
    },
  );

  it('may hold an apostrophe between double ones', () => {
    const own = draftOf("O'Hare");
    const text = 'Call {{fn:send_sms}} with sms_id="O\'Hare".';
    const printed = convert(text, own).actions.map((action) =>
      printPrompt(action.prompt, namesOf(own), 'polyai'),
    );
    expect(printed).toEqual([text]);
  });

  it('is none where the quotes do not belong together', () => {
    expect(convert('sms_id="store-map\' is how it was').actions).toEqual([]);
  });
});

describe('a title in other capitals', () => {
  const templatesIn = (text: string, draft: ReturnType<typeof draftOf>) =>
    convert(text, draft).actions.flatMap(({ prompt }) => referencesIn(prompt).map(({ id }) => id));

  it.each([
    '{{fn:start_send_sms}} with sms_id="Balance-Due"',
    "call send_sms('BALANCE-DUE')",
    'send {{twilio_sms:Balance-due}}',
    'send <<BALANCE-DUE>>',
  ])('is the one template that differs in nothing else, and the report says so: %s', (text) => {
    const draft = draftOf('balance-due', 'balance');
    expect(templatesIn(text, draft)).toEqual(['tpl_t0']);
    const written = /balance-due/i.exec(text)?.[0];
    expect(convert(text, draft).unclaimed).toEqual([
      expect.objectContaining({ kind: 'note', what: `“${written}” read as “balance-due”` }),
    ]);
  });

  it('gives way to the exact title', () => {
    const draft = draftOf('balance-due', 'Balance-Due');
    const text = '{{fn:start_send_sms}} with sms_id="Balance-Due"';
    expect(templatesIn(text, draft)).toEqual(['tpl_t1']);
    expect(convert(text, draft).unclaimed).toEqual([]);
  });

  it('that could be two templates stays in the notes, with both named in the report', () => {
    const draft = draftOf('balance-due', 'Balance-Due');
    const text = '{{fn:start_send_sms}} with sms_id="BALANCE-DUE"';
    const { actions, notes, unclaimed } = convert(text, draft);
    expect(actions).toEqual([]);
    expect(printPrompt(notes, namesOf(draft))).toBe(text);
    expect(unclaimed).toEqual([
      {
        kind: 'not converted',
        what: 'call for “BALANCE-DUE”',
        why: 'the SMS templates “balance-due” and “Balance-Due” differ from it in capitals only, and it is not clear which is meant; the text stays in the notes',
      },
    ]);
  });
});
