import { Link, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button, IconButton, Notice, Panel, PanelHeader, Spinner } from '../../ui-kit/index.ts';
import type { ApiError } from '../api/api-error.ts';
import { ErrorNotice } from './error-notice.tsx';
import { useCopy } from './use-copy.ts';

interface RecordPanelProps {
  /** Of what it is the record, like 'conversation'. */
  of: keyof typeof LABELS;
  title: string;
  description: string;
  error: ApiError | null;
  onRetry: () => void;
  onClose: () => void;
  className: string;
  /** Its whole address, for somebody else; left out where it has none. */
  address?: string | undefined;
  /** Null until it has been read. */
  children: ReactNode;
}

const LABELS = {
  conversation: 'Conversation',
  message: 'Message',
  text: 'Text',
  'opt-out': 'Opt-out',
} as const;

/** One row of a list, opened at the right: its record, or why it could not be read. */
export function RecordPanel(props: RecordPanelProps) {
  const { of, title, description, error, onRetry, onClose, className, address, children } = props;
  const { ref, record, close } = useReturnToRow(onClose);
  return (
    <Panel
      ref={ref}
      label={LABELS[of]}
      className={className}
      onKeyDown={(event) => {
        // Dialogs and menus of the panel stand elsewhere in the page, and keep their own Escape.
        const isHere = event.target instanceof Node && event.currentTarget.contains(event.target);
        if (event.key === 'Escape' && isHere && !event.defaultPrevented) close();
      }}
    >
      <PanelHeader
        title={title}
        description={description}
        actions={
          <>
            {address !== undefined && children ? <CopyLink of={of} address={address} /> : null}
            <IconButton label={`Close the ${of}`} icon={<X size={16} />} onClick={close} />
          </>
        }
      />
      <section
        ref={record}
        aria-label={`Record of the ${of}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
        tabIndex={0}
        className="relative flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-[18px] py-4"
      >
        {error?.code === 'not_found' ? <NotThere error={error} onBack={close} /> : null}
        {error && error.code !== 'not_found' ? (
          <ErrorNotice error={error} onRetry={onRetry} />
        ) : null}
        {children ?? (error ? null : <Spinner label={`Reading the ${of}…`} />)}
      </section>
    </Panel>
  );
}

function CopyLink({ of, address }: Pick<RecordPanelProps, 'of'> & { address: string }) {
  const copy = useCopy();
  return (
    <IconButton
      label={`Copy the link to this ${of}`}
      icon={<Link size={16} />}
      onClick={() => copy(address, 'Link copied')}
    />
  );
}

/** Asked again it would not be there either. */
function NotThere({ error, onBack }: { error: ApiError; onBack: () => void }) {
  return (
    <Notice
      tone="warning"
      announce
      title={error.message}
      action={
        <Button size="sm" onClick={onBack}>
          Back to the list
        </Button>
      }
    >
      {error.remedy}
    </Notice>
  );
}

/** Who closes the record with the keyboard goes on in the list, at the row that was opened. */
function useReturnToRow(onClose: () => void) {
  const ref = useRef<HTMLElement>(null);
  const record = useRef<HTMLElement>(null);
  const row = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    const isOutside = activeElement instanceof HTMLElement && !ref.current?.contains(activeElement);
    row.current = isOutside && activeElement !== document.body ? activeElement : null;
    // Opened from another page, whose button is gone: the keyboard goes on here.
    if (activeElement === document.body) record.current?.focus();
  }, []);
  function close() {
    const page = ref.current?.parentElement?.querySelector('main');
    const selected = page?.querySelector<HTMLElement>('tr[aria-selected="true"]');
    onClose();
    // The row may have gone from the list meanwhile: then the keyboard goes on at the page.
    if (row.current?.isConnected) row.current.focus();
    else (selected ?? page)?.focus();
  }
  return { ref, record, close };
}
