import { MessageSquareText } from 'lucide-react';

export interface LogoProps {
  /** Without the name, where there is no room for it. */
  markOnly?: boolean | undefined;
}

/** The app's mark and its name. */
export function Logo({ markOnly = false }: LogoProps) {
  return (
    <span className="inline-flex items-center gap-2.5 text-panel">
      <span className="inline-flex size-[22px] items-center justify-center rounded-[7px] bg-accent text-accent-ink">
        <MessageSquareText size={14} aria-hidden className="stroke-2" />
      </span>
      <span className={markOnly ? 'sr-only' : undefined}>Afterword</span>
    </span>
  );
}
