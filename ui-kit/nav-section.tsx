import { type ReactNode, useId } from 'react';

export interface NavSectionProps {
  /** 'Build', 'Release', 'Analyze'. */
  heading: string;
  children: ReactNode;
}

/** A group of the navigation under its heading. */
export function NavSection({ heading, children }: NavSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col">
      <h2 id={id} className="px-2 pt-4 pb-1.5 text-caption font-[560] text-muted">
        {heading}
      </h2>
      {children}
    </section>
  );
}
