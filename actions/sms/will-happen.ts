import { senderWords } from '../../core/phone.ts';
import type { Template } from '../../core/records/template.ts';
import type { SmsConfig } from './definition.ts';

const WHEN: Readonly<Record<SmsConfig['when'], string>> = {
  confirmed: 'After the caller agrees',
  requested: 'When the caller asks for it',
  matched: 'As soon as the topic is recognised, without asking',
};

/**
 * What the action will do, in words, from its settings and its templates' senders.
 * `namesDeleted`: the prompt names a template that is gone.
 */
export function willHappen(
  config: SmsConfig,
  templates: readonly Template[],
  namesDeleted = false,
): string {
  const [template] = templates;
  if (!template && namesDeleted) return 'Nothing is sent: the SMS it names has been deleted.';
  if (!template) return 'Nothing is sent yet: the prompt names no SMS.';
  const what =
    templates.length === 1
      ? template.title
      : `the one the caller chooses of ${templates.map((each) => each.title).join(', ')}`;
  const to = config.recipient === 'ask' ? ' to the number the caller gives' : '';
  return `${WHEN[config.when]}, sends ${what}${to} ${senders(template)}.`;
}

function senders(template: Template): string {
  const { live, sandbox } = template.senders;
  const inSandbox = `${sandbox ? `from ${senderWords(sandbox)}` : 'to the simulator'} in Sandbox`;
  if (!live) return `${inSandbox}. In Live nothing is sent yet: it has no phone number there`;
  return `from ${senderWords(live)} in Live, and ${inSandbox}`;
}
