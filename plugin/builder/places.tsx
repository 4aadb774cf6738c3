import type { LayoutGrid } from 'lucide-react';
import type { ReactNode } from 'react';

/** Where something is used, as buttons that lead there. */
export function Places({ children }: { children: ReactNode }) {
  return <ul className="flex flex-wrap gap-1.5">{children}</ul>;
}

interface PlaceProps {
  icon: typeof LayoutGrid;
  onOpen: () => void;
  children: string;
}

export function Place({ icon: Icon, onOpen, children }: PlaceProps) {
  return (
    <li className="max-w-full">
      <button
        type="button"
        className="inline-flex h-6 max-w-full items-center gap-1.5 rounded-chip border border-line bg-sunken px-2 text-secondary font-[560] hover:border-line-strong"
        onClick={onOpen}
      >
        <Icon size={13} aria-hidden className="shrink-0 text-muted" />
        <span className="truncate">{children}</span>
      </button>
    </li>
  );
}
