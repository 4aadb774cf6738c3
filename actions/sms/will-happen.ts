import { type Sender, senderWords } from '../../core/phone.ts';
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
  if (templates.length === 0 && namesDeleted)
    return 'Nothing is sent: the SMS it names has been deleted.';
  if (templates.length === 0) return 'Nothing is sent yet: the prompt names no SMS.';
  const titles = templates.map(({ title }) => title).join(', ');
  const what = templates.length === 1 ? titles : `the one the caller chooses of ${titles}`;
  const to = config.recipient === 'ask' ? ' to the number the caller gives' : '';
  return `${WHEN[config.when]}, sends ${what}${to} ${sendersOf(templates)}.`;
}

function sendersOf(templates: readonly Template[]): string {
  const sandbox = fromWords(templates.map(({ senders }) => senders.sandbox));
  const inSandbox = `${sandbox} in Sandbox`;
  const mute = templates.filter(({ senders }) => senders.live === null);
  if (mute.length === templates.length)
    return `${inSandbox}. In Live nothing is sent yet: it has no phone number there`;
  const live = templates.flatMap(({ senders }) => senders.live ?? []);
  const each = `${fromWords(live)} in Live, and ${inSandbox}`;
  if (mute.length === 0) return each;
  const titles = new Intl.ListFormat('en').format(mute.map(({ title }) => title));
  const have = mute.length === 1 ? 'has' : 'have';
  return `${each}. ${titles} ${have} no phone number in Live`;
}

/** One sender for all, or that they differ: one of them alone would be said of the others too. */
function fromWords(senders: readonly (Sender | null)[]): string {
  const words = new Set(
    senders.map((each) => (each ? `from ${senderWords(each)}` : 'to the simulator')),
  );
  const [only = ''] = words;
  if (words.size === 1) return only;
  return words.has('to the simulator')
    ? 'to the simulator or from its own number'
    : 'each from its own number';
}
