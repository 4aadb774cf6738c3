import { describe, expect, test } from 'vitest';
import { templateIdSchema } from '../../core/ids.ts';
import { e164Schema, type Sender } from '../../core/phone.ts';
import { defaultTemplate, type Template } from '../../core/records/template.ts';
import { smsConfigSchema, smsDefinition } from './definition.ts';
import { willHappen } from './will-happen.ts';

const config = smsConfigSchema.parse(smsDefinition.defaultConfig);
const desk = from('+15550100100');
const spa = from('+15550100101');

function from(number: string): Sender {
  return { type: 'number', number: e164Schema.parse(number) };
}

function template(title: string, senders: Partial<Template['senders']> = {}): Template {
  const made = defaultTemplate(templateIdSchema.parse(`tpl_${title}`), title);
  return { ...made, senders: { ...made.senders, ...senders } };
}

const START = 'After the caller agrees, sends the one the caller chooses of menu, map';

describe('what will happen with several texts', () => {
  test('one sender for all is said once', () => {
    const both = [template('menu', { live: desk }), template('map', { live: desk })];
    expect(willHappen(config, both)).toBe(
      `${START} from +1 555 010 0100 in Live, and to the simulator in Sandbox.`,
    );
  });

  test('none has a sender in Live', () => {
    expect(willHappen(config, [template('menu'), template('map')])).toBe(
      `${START} to the simulator in Sandbox. In Live nothing is sent yet: it has no phone number there.`,
    );
  });

  test('the one without a sender in Live is named, wherever it stands', () => {
    const with_ = template('menu', { live: desk });
    const without = template('map');
    const ending =
      'from +1 555 010 0100 in Live, and to the simulator in Sandbox. map has no phone number in Live.';
    expect(willHappen(config, [with_, without])).toBe(`${START} ${ending}`);
    expect(willHappen(config, [without, with_])).toBe(
      `After the caller agrees, sends the one the caller chooses of map, menu ${ending}`,
    );
  });

  test('several without are all named', () => {
    const all = [template('menu'), template('map'), template('spa', { live: desk })];
    expect(willHappen(config, all)).toMatch(/menu and map have no phone number in Live\.$/);
  });

  test('senders that differ are not named for one another', () => {
    const both = [template('menu', { live: desk }), template('map', { live: spa, sandbox: spa })];
    expect(willHappen(config, both)).toBe(
      `${START} each from its own number in Live, and to the simulator or from its own number in Sandbox.`,
    );
  });
});
