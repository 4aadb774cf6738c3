import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { useBuilder } from './builder-context.tsx';
import { keepInEntry, keptInEntry } from './history-entry.ts';

/**
 * Which record of a list is open, where it has no address of its own (`useRoutedRecord`); Back and a
 * reload open it again.
 */
export function useOpenedRecord<Schema extends z.ZodType<string>>(of: string, schema: Schema) {
  const name = `${of} of ${useBuilder().projectId}`;
  const [id, open] = useState<z.infer<Schema> | null>(
    () => schema.safeParse(keptInEntry(name)['id']).data ?? null,
  );
  useEffect(() => {
    if (id !== (keptInEntry(name)['id'] ?? null)) keepInEntry(name, id === null ? {} : { id });
  }, [name, id]);
  return [id, open] as const;
}
