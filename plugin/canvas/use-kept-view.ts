import { useOnViewportChange, useReactFlow, type Viewport } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { useBuilder } from '../builder/builder-context.tsx';
import { keepInEntry, keptInEntry } from '../builder/history-entry.ts';

const viewSchema = z.object({
  x: z.coerce.number(),
  y: z.coerce.number(),
  zoom: z.coerce.number().positive(),
});

/** What of the canvas is seen: who comes back to it finds it as it was, and so does a reload. */
export function useKeptView(first: () => Viewport): Viewport {
  const { panel, projectId } = useBuilder();
  const { getViewport } = useReactFlow();
  const name = `view of the canvas of ${projectId}`;
  const [view] = useState(
    () => panel.getState().view ?? viewSchema.safeParse(keptInEntry(name)).data ?? first(),
  );
  useOnViewportChange({
    onEnd({ x, y, zoom }: Viewport) {
      keepInEntry(name, { x: String(x), y: String(y), zoom: String(zoom) });
    },
  });
  // By then the entry is another page's.
  useEffect(() => () => panel.setState({ view: getViewport() }), [panel, getViewport]);
  return view;
}
