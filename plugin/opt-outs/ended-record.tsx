import { Ban, Hand, MessageSquareReply, MessageSquareX } from 'lucide-react';
import { Fact, Facts } from '../builder/fact.tsx';
import type { EndedEntry } from './ended-entries.ts';
import { cameWords, ENDING_TITLES, wasFromWords } from './ended-words.ts';
import { senderNames } from './opt-out-words.ts';
import { momentWords } from '../builder/moment-words.ts';

const ICONS = {
  start: MessageSquareReply,
  hand: Hand,
  again: Hand,
  keyword: MessageSquareX,
  provider: Ban,
} as const;

/** An opt-out that ended: when, how and in whose words, and what it was. */
export function EndedRecord({ entry }: { entry: EndedEntry }) {
  const { ended, except } = entry;
  const names = entry.isForAll ? ['Every sender'] : senderNames(entry.senders);
  const Icon = ICONS[ended.how];
  const title = ENDING_TITLES[ended.how];
  return (
    <section aria-label={`${title}: ${wasFromWords(entry)}`} className="flex flex-col gap-2.5">
      <h4 className="flex items-center gap-2 text-label font-[600]">
        <Icon size={15} aria-hidden className="text-muted" />
        {title}
      </h4>
      <EndingWords entry={entry} />
      <Facts>
        <Fact name="Ended">
          <time dateTime={ended.at}>{momentWords(ended.at)}</time>
        </Fact>
        {ended.by === null ? null : <Fact name="By">{ended.by}</Fact>}
        {ended.answer === null ? null : <Fact name="Answered">{`“${ended.answer}”`}</Fact>}
        {except.length === 0 ? null : (
          <Fact name={ended.how === 'again' ? 'Again for' : 'Only for'}>
            <Names names={senderNames(except)} />
          </Fact>
        )}
        <Fact name={names.length > 1 ? 'Senders' : 'Sender'}>
          <Names names={names} />
        </Fact>
        <Fact name="Opted out">{cameWords(entry)}</Fact>
      </Facts>
    </section>
  );
}

function EndingWords({ entry: { ended } }: { entry: EndedEntry }) {
  const words = ended.words.trim();
  if (words === '') return null;
  const isQuoted = ended.how === 'start' || ended.how === 'keyword';
  return (
    <p className="rounded-input bg-sunken px-3 py-2 break-words whitespace-pre-wrap">
      {isQuoted ? `“${words}”` : words}
    </p>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
