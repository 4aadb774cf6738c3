import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { useBuilder } from './builder-context.tsx';
import { keepInEntry, keptInEntry } from './history-entry.ts';

/**
 * Which record of a list is open; Back and a reload open it again. `ledTo` is the one that whoever
 * came here by a link asked for.
 */
export function useOpenedRecord<Schema extends z.ZodType<string>>(
  of: string,
  schema: Schema,
  ledTo: z.infer<Schema> | null | undefined,
) {
  const name = `${of} of ${useBuilder().projectId}`;
  const [id, open] = useState<z.infer<Schema> | null>(
    () => ledTo ?? schema.safeParse(keptInEntry(name)['id']).data ?? null,
  );
  useEffect(() => {
    if (id !== (keptInEntry(name)['id'] ?? null)) keepInEntry(name, id === null ? {} : { id });
  }, [name, id]);
  return [id, open] as const;
}
