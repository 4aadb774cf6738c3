import { createContext, useCallback, useContext } from 'react';
import { useBuilder } from './builder-context.tsx';
import type { RecordPage } from './route.ts';

const OpenedRecord = createContext<string | null>(null);
/** The id of the record that the route names. */
export const OpenedRecordProvider = OpenedRecord.Provider;

/**
 * Which record of the page is open, and how to open another one. It is part of the route, so a link
 * leads to it, and Back, Forward and a reload open it again. There may be none with that id.
 */
export function useRoutedRecord(page: RecordPage) {
  const { openRecord } = useBuilder();
  const open = useCallback((id: string | null) => openRecord(page, id), [openRecord, page]);
  return [useContext(OpenedRecord), open] as const;
}
