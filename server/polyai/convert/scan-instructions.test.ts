import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../core/prompt/draft-names.ts';
import { printPrompt } from '../../../core/prompt/print-prompt.ts';
import { createDraft } from '../../../core/records/draft.ts';
import { aTemplate, topicId } from '../../../core/testing/build-project.ts';
import { convertTopic } from './convert-topic.ts';

const names = namesOf(createDraft([aTemplate('store-map')]));
const convert = (text: string) =>
  convertTopic({ id: topicId('t'), name: 'Where' }, text, names, {
    byId: new Map(),
    default: null,
  });

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
    const own = namesOf(createDraft([aTemplate('store-map', { title: "O'Hare" })]));
    const topic = { id: topicId('t'), name: 'Where' };
    const text = 'Call {{fn:send_sms}} with sms_id="O\'Hare".';
    const { actions } = convertTopic(topic, text, own, { byId: new Map(), default: null });
    expect(actions.map((action) => printPrompt(action.prompt, own, 'polyai'))).toEqual([text]);
  });

  it('is none where the quotes do not belong together', () => {
    expect(convert('sms_id="store-map\' is how it was').actions).toEqual([]);
  });
});
