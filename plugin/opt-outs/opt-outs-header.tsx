import { ArrowLeft, Plus, RefreshCw } from 'lucide-react';
import { Button, buttonClass, IconButton, PageHeader } from '../../ui-kit/index.ts';
import { ExportButton } from '../analyze/export-button.tsx';
import type { OptOutFilter, OptOutState } from '../api/opt-out-views.ts';
import { useBuilder } from '../builder/builder-context.tsx';
import { usePageLink } from '../builder/use-page-link.ts';

interface OptOutsHeaderProps {
  /** What the list shows; null: nothing. */
  filter: (OptOutFilter & { readonly state: OptOutState }) | null;
  isEmpty: boolean;
  onRefresh: () => void;
  onAdd: () => void;
}

/** The top of the page of opt-outs, with the way back to the messages. */
export function OptOutsHeader({ filter, isEmpty, onRefresh, onAdd }: OptOutsHeaderProps) {
  const { api, projectId } = useBuilder();
  return (
    <div className="flex flex-col gap-1">
      <a
        {...usePageLink('messages')}
        className={buttonClass('ghost', 'sm', '-mt-2 -ml-2.5 self-start')}
      >
        <ArrowLeft size={14} aria-hidden />
        Messages
      </a>
      <PageHeader
        title="Opt-outs"
        description="Who wants no texts, from which sender, since when and how; and what has ended, by whom."
        actions={
          <>
            <IconButton label="Refresh" icon={<RefreshCw size={16} />} onClick={onRefresh} />
            <ExportButton
              ask={filter && (() => api.optOuts.export({ projectId, ...filter }))}
              disabled={isEmpty}
            />
            <Button variant="primary" icon={<Plus size={16} aria-hidden />} onClick={onAdd}>
              Add by hand
            </Button>
          </>
        }
      />
    </div>
  );
}
