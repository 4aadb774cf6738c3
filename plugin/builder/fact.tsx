import type { ReactNode } from 'react';

/** Names and values of a record, below one another. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[84px_1fr] gap-x-3 gap-y-1 text-secondary">{children}</dl>;
}

/** One name and its value. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
