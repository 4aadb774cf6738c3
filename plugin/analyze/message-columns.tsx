import { format } from 'date-fns';
import { formatNumber } from '../../core/phone.ts';
import { Badge, type Column, StatusText } from '../../ui-kit/index.ts';
import { codeToShow } from '../builder/error-words.ts';
import { messageSender } from '../test/message-sender.ts';
import { ENVIRONMENT_OPTIONS } from './span.ts';
import type { MessageView } from '../../core/messaging/message-views.ts';

const COLUMNS = {
  queued: {
    key: 'queued',
    header: 'Queued',
    width: '146px',
    figures: true,
    cell: (row: MessageView) => (
      <time dateTime={row.createdAt}>{format(new Date(row.createdAt), 'd MMM, HH:mm:ss')}</time>
    ),
  },
  queuedShort: {
    key: 'queued',
    header: 'Queued',
    width: '124px',
    figures: true,
    cell: (row: MessageView) => (
      <time dateTime={row.createdAt}>{format(new Date(row.createdAt), 'd MMM, HH:mm')}</time>
    ),
  },
  title: {
    key: 'title',
    header: 'Template',
    cell: (row: MessageView) => <span className="font-[560]">{row.title}</span>,
  },
  recipient: {
    key: 'recipient',
    header: 'To',
    width: '156px',
    figures: true,
    cell: (row: MessageView) => formatNumber(row.recipient),
  },
  environment: {
    key: 'environment',
    header: 'Environment',
    width: '148px',
    cell: (row: MessageView) => (
      <span className="flex items-center gap-2">
        {ENVIRONMENT_OPTIONS.find(({ value }) => value === row.environment)?.label}
        {row.isTest ? <Badge>test</Badge> : null}
      </span>
    ),
  },
  sender: {
    key: 'sender',
    header: 'From',
    width: '156px',
    figures: true,
    cell: (row: MessageView) => messageSender(row),
  },
  status: {
    key: 'status',
    header: 'Status',
    width: '194px',
    cell: (row: MessageView) => (
      <StatusText status={row.status} detail={row.error ? codeToShow(row.error) : undefined} />
    ),
  },
  statusShort: {
    key: 'status',
    header: 'Status',
    width: '136px',
    cell: (row: MessageView) => <StatusText status={row.status} />,
  },
} satisfies Record<string, Column<MessageView>>;

/** What there is room for; status and template always. */
export function messageColumns(width: number): readonly Column<MessageView>[] {
  const { queued, title, recipient, environment, sender, status } = COLUMNS;
  if (width >= 940) return [queued, title, recipient, sender, environment, status];
  if (width >= 780) return [queued, title, recipient, environment, status];
  if (width >= 610) return [queued, title, recipient, status];
  return [COLUMNS.queuedShort, title, COLUMNS.statusShort];
}
