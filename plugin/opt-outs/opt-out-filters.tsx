import type { Ref } from 'react';
import { EVERY_SENDER } from '../../core/messaging/opt-outs.ts';
import type { KnownSender } from '../../core/messaging/opt-out-views.ts';
import { FilterBar } from '../analyze/filter-bar.tsx';
import { HOW_OPTIONS, type OptOutChoice } from './opt-out-filter.ts';
import { senderName } from './opt-out-words.ts';

interface OptOutFiltersProps {
  senders: readonly KnownSender[];
  choice: OptOutChoice;
  onChange: (choice: OptOutChoice) => void;
  searchRef: Ref<HTMLInputElement>;
  /** Left out while nothing is narrowed. */
  onClear: (() => void) | undefined;
}

/** Narrows the list: by part of the number, by sender, by how it came. */
export function OptOutFilters({ senders, ...props }: OptOutFiltersProps) {
  return (
    <FilterBar
      label="Which opt-outs"
      searchLabel="Search by number, or part of it"
      fields={[
        {
          label: 'Sender',
          part: 'sender',
          options: [
            { value: 'all', label: 'Whichever sender' },
            { value: EVERY_SENDER, label: 'Every sender' },
            ...senders.map((one) => ({ value: one.key, label: senderName(one) })),
          ],
        },
        { label: 'How', part: 'how', options: HOW_OPTIONS },
      ]}
      {...props}
    />
  );
}
