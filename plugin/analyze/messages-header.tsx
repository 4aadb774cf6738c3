import { MessageSquareX, RefreshCw } from 'lucide-react';
import { buttonClass, IconButton, PageHeader, SegmentedControl } from '../../ui-kit/index.ts';
import type { CsvFile } from '../api/server-api.ts';
import { usePageLink } from '../builder/use-page-link.ts';
import { ExportButton } from './export-button.tsx';
import type { ShownList } from './use-shown-list.ts';

interface MessagesHeaderProps {
  shown: ShownList;
  onShow: (shown: ShownList) => void;
  /** Asks for what the list shows as CSV; null where that is nothing. */
  ask: (() => Promise<CsvFile>) | null;
  isEmpty: boolean;
  onRefresh: () => void;
}

const LISTS = [
  { value: 'sent', label: 'Sent' },
  { value: 'received', label: 'Received' },
] as const;

const ABOUT: Readonly<Record<ShownList, string>> = {
  sent: 'Every text: to whom, why, and what became of it.',
  received: 'Every text that came in, and what it was answered with.',
};

/** The top of the page of messages, and which of its two lists is shown. */
export function MessagesHeader({ shown, onShow, ask, isEmpty, onRefresh }: MessagesHeaderProps) {
  return (
    <>
      <PageHeader
        title="Messages"
        description={ABOUT[shown]}
        actions={
          <>
            <IconButton label="Refresh" icon={<RefreshCw size={16} />} onClick={onRefresh} />
            <a {...usePageLink('opt-outs')} className={buttonClass()}>
              <MessageSquareX size={15} aria-hidden />
              Opt-outs
            </a>
            <ExportButton ask={ask} disabled={isEmpty} />
          </>
        }
      />
      <SegmentedControl
        hideLabel
        className="w-[220px] max-w-full shrink-0"
        label="Texts that were"
        value={shown}
        options={LISTS}
        onValueChange={onShow}
      />
    </>
  );
}
