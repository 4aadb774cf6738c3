import { format } from 'date-fns';
import { Ban, Hand, MessageSquareX } from 'lucide-react';
import { Button } from '../../ui-kit/index.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { Fact, Facts } from '../builder/fact.tsx';
import type { OptOutEntry } from './entries.ts';
import { senderName, senderNames, whoseWords } from './opt-out-words.ts';
import { momentWords } from '../builder/moment-words.ts';

interface EntryRecordProps {
  entry: OptOutEntry;
  onRemove: () => void;
}

const LOOKS = {
  keyword: { title: 'Opted out by text', icon: MessageSquareX },
  provider: { title: 'Reported by the provider', icon: Ban },
  hand: { title: 'Added by hand', icon: Hand },
} as const;

/** One opt-out: in whose words, since when, from which senders, and the text it is about. */
export function EntryRecord({ entry, onRemove }: EntryRecordProps) {
  const { since, at, how, words, by, text, answer, mayRemove } = entry;
  const { title, icon: Icon } = LOOKS[how];
  return (
    <section aria-label={`${title}: ${whoseWords(entry)}`} className="flex flex-col gap-2.5">
      <h3 className="flex items-center gap-2 text-label font-[600]">
        <Icon size={15} aria-hidden className="text-muted" />
        {title}
      </h3>
      {words.trim() === '' ? null : (
        <p className="rounded-input bg-sunken px-3 py-2 break-words whitespace-pre-wrap">
          {how === 'keyword' ? `“${words.trim()}”` : words}
        </p>
      )}
      <Facts>
        <Fact name="Since">
          <time dateTime={since}>{momentWords(since)}</time>
        </Fact>
        {at === since ? null : (
          <Fact name="Said last">
            <time dateTime={at}>{momentWords(at)}</time>
          </Fact>
        )}
        {by === null ? null : <Fact name="By">{by}</Fact>}
        {answer === null ? null : <Fact name="Answered">{`“${answer}”`}</Fact>}
        <Whose entry={entry} />
        {text ? (
          <Fact name={how === 'provider' ? 'Refused' : 'After'}>
            <TextLink text={text} />
          </Fact>
        ) : null}
      </Facts>
      {mayRemove ? (
        <Button size="sm" className="self-start" onClick={onRemove}>
          Remove
        </Button>
      ) : null}
    </section>
  );
}

/** The senders that keep silent; of one for all, those that do not. */
function Whose({ entry: { isForAll, senders, except } }: { entry: OptOutEntry }) {
  if (!isForAll) {
    const names = senderNames(senders);
    return (
      <Fact name={names.length === 1 ? 'Sender' : 'Senders'}>
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Fact>
    );
  }
  return (
    <>
      <Fact name="Senders">Every sender, also those you start to use later</Fact>
      {except.length === 0 ? null : (
        <Fact name="Except">
          <ul>
            {except.map(({ sender, since }) => (
              <li key={sender.key}>
                {senderName(sender)}: they texted it START on{' '}
                <time dateTime={since}>{format(new Date(since), 'd MMM yyyy')}</time>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}

/** The way to the text that was refused, or that they got last. */
function TextLink({ text }: { text: NonNullable<OptOutEntry['text']> }) {
  const { openRecord } = useBuilder();
  return (
    <button
      type="button"
      className="max-w-full rounded-chip text-left break-words text-accent underline-offset-2 hover:underline"
      onClick={() => openRecord('messages', text.messageId)}
    >
      {text.title}
    </button>
  );
}
