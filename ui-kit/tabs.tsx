import { Tabs as RadixTabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface TabItem {
  /** Without spaces: it becomes part of an id. */
  value: string;
  label: string;
  count?: number | undefined;
  content: ReactNode;
  disabled?: boolean | undefined;
}

export interface TabsProps {
  /** What the tabs are parts of. */
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  items: readonly TabItem[];
  className?: string | undefined;
}

/** Views of one thing, one at a time. */
export function Tabs({ label, value, onValueChange, items, className }: TabsProps) {
  return (
    <RadixTabs.Root
      value={value}
      onValueChange={onValueChange}
      className={cx('flex min-w-0 flex-col', className)}
    >
      <RadixTabs.List
        aria-label={label}
        className="flex shrink-0 gap-5 overflow-x-auto shadow-[inset_0_-1px_0_var(--aw-line)]"
      >
        {items.map((item) => (
          <RadixTabs.Trigger
            key={item.value}
            value={item.value}
            disabled={item.disabled ?? false}
            className="inline-flex h-9 items-center gap-1.5 rounded-t-[4px] border-b-2 border-transparent text-label font-[560] whitespace-nowrap text-muted -outline-offset-2 transition-colors hover:text-text disabled:opacity-50 data-[state=active]:border-accent data-[state=active]:text-text"
          >
            {item.label}
            {item.count === undefined ? null : (
              <span className="tabular text-secondary font-[480] text-muted">{item.count}</span>
            )}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {items.map((item) => (
        <RadixTabs.Content key={item.value} value={item.value} className="min-h-0 flex-1 pt-4">
          {item.content}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  );
}
