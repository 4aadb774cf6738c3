import { isThisYear, isYesterday, format, formatDistanceToNowStrict } from 'date-fns';
import { TriangleAlert } from 'lucide-react';
import { type Sender, senderValue, senderWords } from '../../core/phone.ts';
import type { Template } from '../../core/records/template.ts';
import type { TemplateUses } from '../../core/release/template-uses.ts';
import { type Column, cx } from '../../ui-kit/index.ts';
import type { EditedBy, TwilioSenders } from '../api/views.ts';
import { languageName, standInWords } from './language-words.ts';
import { RowMenu, type RowMenuProps } from './row-menu.tsx';
import { count, offers, senderName, shortSid } from './twilio-words.ts';

/** One template as the table shows it. */
export interface TemplateRow {
  readonly template: Template;
  /** In the worst case over all variants; null when no variant has all values. */
  readonly segments: number | null;
  readonly uses: TemplateUses;
  readonly unsaved: boolean;
  readonly edited: EditedBy | undefined;
}

type Column_ = Column<TemplateRow>;

/**
 * The columns that fit: the narrower, the fewer. `width` is the table's, in pixels; `senders` have
 * the names of Messaging Services, null while they are not known.
 */
export function columnsFor(
  width: number,
  senders: TwilioSenders | null,
  menu: Omit<RowMenuProps, 'template'>,
): Column_[] {
  const title: Column_ = {
    key: 'title',
    header: 'Title',
    ...(width >= 620 ? { width: '22%' } : {}),
    cell: ({ template }) => <span className="font-[580]">{template.title}</span>,
  };
  const more: (Column_ & { from: number })[] = [
    {
      from: 620,
      key: 'message',
      header: 'Message',
      cell: ({ template }) => <FirstLine body={template.body} />,
    },
    { from: 0, key: 'segments', header: 'Segments', width: '92px', cell: Segments },
    width >= 960
      ? { from: 0, key: 'uses', header: 'Used in', width: '216px', cell: Uses }
      : { from: 0, key: 'uses', header: 'Used in', width: '96px', cell: UsesShort },
    {
      from: 860,
      key: 'sender',
      header: 'Live sender',
      width: '158px',
      cell: ({ template }) => <LiveSender sender={template.senders.live} senders={senders} />,
    },
    { from: 480, key: 'edited', header: 'Edited', width: '122px', cell: Edited },
  ];
  const last: Column_ = {
    key: 'menu',
    header: 'Actions',
    hideHeader: true,
    width: '56px',
    align: 'end',
    cell: ({ template }) => <RowMenu template={template} {...menu} />,
  };
  return [title, ...more.filter(({ from }) => width >= from), last];
}

function FirstLine({ body }: { body: string }) {
  const [line = ''] = body.trim().split('\n', 1);
  if (line === '') return <span className="text-muted italic">no text yet</span>;
  return <span className="text-muted">{line}</span>;
}

function Segments({ segments, template }: TemplateRow) {
  if (template.body.trim() === '') return null;
  if (segments === null) return <span className="text-muted">no values</span>;
  return <span className={cx(segments > 1 && 'font-[580] text-warning')}>{segments}</span>;
}

function Uses({ uses: { topics, standsIn } }: TemplateRow) {
  if (topics.length > 0 || !standsIn) return <Named topics={topics} />;
  const words = standInWords(standsIn);
  return (
    <span className="text-muted" title={words}>
      {words}
    </span>
  );
}

/** Of which one is said in the panel, and by the pointer. */
function UsesShort({ uses: { topics, standsIn } }: TemplateRow) {
  if (topics.length > 0 || !standsIn) return <Named topics={topics} />;
  return (
    <span className="text-muted" title={standInWords(standsIn)}>
      as {languageName(standsIn.language)}
    </span>
  );
}

function Named({ topics: { length } }: Pick<TemplateUses, 'topics'>) {
  return <span className="text-muted">{length === 0 ? 'not used' : count(length, 'topic')}</span>;
}

interface LiveSenderProps {
  sender: Sender | null;
  senders: TwilioSenders | null;
}

function LiveSender({ sender, senders }: LiveSenderProps) {
  if (!sender) return <span className="text-muted">none</span>;
  const isKept = sender.type === 'service' && senders?.services === null;
  if (senders && !isKept && !offers(senders, senderValue(sender))) {
    return <ForeignSender sender={sender} />;
  }
  if (sender.type === 'number') return <span className="text-muted">{senderWords(sender)}</span>;
  const name = senders?.services?.find(({ sid }) => sid === sender.sid)?.name ?? '';
  return (
    <span className="text-muted" title={senderName(sender.sid, senders)}>
      {name === '' ? shortSid(sender.sid) : name}
    </span>
  );
}

/** Nothing can be sent from it as things are. */
function ForeignSender({ sender }: { sender: Sender }) {
  const why = 'Not one of the connected account’s.';
  const words = sender.type === 'number' ? senderWords(sender) : shortSid(sender.sid);
  return (
    <span className="flex items-center gap-1 text-warning" title={why}>
      <TriangleAlert size={14} aria-hidden className="shrink-0" />
      <span className="truncate">{words}</span>
      <span className="sr-only">. {why}</span>
    </span>
  );
}

function Edited({ unsaved, edited }: TemplateRow) {
  if (unsaved) return <span className="text-muted">not saved yet</span>;
  if (!edited) return null;
  return (
    <time
      dateTime={edited.at}
      title={`${format(new Date(edited.at), 'd MMM yyyy, HH:mm')}, ${edited.by}`}
      className="text-muted"
    >
      {whenWords(new Date(edited.at))}
    </time>
  );
}

const DAY_MS = 86_400_000;

/** @example '2 hours ago', 'yesterday', '12 Nov', '3 Nov 2024' */
export function whenWords(at: Date): string {
  if (isYesterday(at)) return 'yesterday';
  const age = Date.now() - at.getTime();
  if (age < 60_000) return 'just now';
  if (age < DAY_MS)
    return formatDistanceToNowStrict(at, { addSuffix: true })
      .replace(/minutes?/, 'min')
      .replace(/hours?/, 'h');
  return format(at, isThisYear(at) ? 'd MMM' : 'd MMM yyyy');
}
