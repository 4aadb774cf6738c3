import type { optOuts } from '../../db/schema.sqlite.ts';

export type OptOutRow = typeof optOuts.$inferSelect;
export type OptOutKey = Pick<OptOutRow, 'projectId' | 'recipient' | 'senderKey'>;
