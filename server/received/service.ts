import { UserError } from '../../core/errors.ts';
import type { SenderView } from '../../core/messaging/opt-out-views.ts';
import type { ReceivedView, ReceivedDetail } from '../../core/messaging/received-views.ts';
import type { Grant } from '../access/authorize.ts';
import { csvFileName, csvPath } from '../csv/csv-address.ts';
import type { Deps } from '../deps.ts';
import { senderView } from '../opt-outs/opt-out-view.ts';
import { receivedDetail } from './received-detail.ts';
import { type ReceivedCursor, receivedPage, sendersTexted } from './repo.ts';
import type { ReceivedExportRequest, ReceivedFilter, ReceivedListRequest } from './requests.ts';
import { receivedView } from './received-view.ts';
import { type InboundRow, inboundBySid } from '../inbound/repo.ts';

/** Rows of an export that are in memory at once. */
const BATCH = 500;

/** What came in by text, what it was taken as, and what it was answered with. */
export class ReceivedService {
  readonly #deps: Pick<Deps, 'db' | 'now'>;

  constructor(deps: Pick<Deps, 'db' | 'now'>) {
    this.#deps = deps;
  }

  /** Newest first. */
  async list(
    grant: Grant,
    { limit, before, ...filter }: ReceivedListRequest,
  ): Promise<{ texts: ReceivedView[]; next: string | null }> {
    const cursor = before === undefined ? null : cursorOf(before);
    const page = { projectId: grant.projectId, filter, before: cursor, limit: limit + 1 };
    const rows = await this.#deps.db.read((tx) => receivedPage(tx, page));
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      texts: shown.map(receivedView),
      next: last ? `${last.receivedAt.getTime()}_${last.providerSid}` : null,
    };
  }

  /** What the list can be narrowed to: the senders that anything has come to. */
  async senders(grant: Grant): Promise<{ senders: SenderView[] }> {
    const keys = await this.#deps.db.read((tx) => sendersTexted(tx, grant.projectId));
    return { senders: keys.map(senderView) };
  }

  /** One text with all that it has to do with. Throws `not_found`. */
  async get(grant: Grant, id: string): Promise<ReceivedDetail> {
    return this.#deps.db.read(async (tx) => {
      const row = await inboundBySid(tx, [grant.projectId], id);
      if (row) return receivedDetail(tx, row);
      throw new UserError(
        'not_found',
        'No such text has come in to this project.',
        'Choose one from the list.',
      );
    });
  }

  /** Where the texts can be fetched as CSV; see `receivedCsv`. */
  export(
    grant: Grant,
    request: ReceivedExportRequest,
  ): { readonly path: string; readonly fileName: string } {
    return {
      path: csvPath('received', grant.projectId, request),
      fileName: csvFileName('received', this.#deps.now()),
    };
  }

  /** Batches of the texts, newest first, each read when it is asked for. */
  async *batches(grant: Grant, filter: ReceivedFilter): AsyncGenerator<readonly InboundRow[]> {
    const { projectId } = grant;
    let before: ReceivedCursor | null = null;
    for (;;) {
      const page = { projectId, filter, before, limit: BATCH };
      const rows: InboundRow[] = await this.#deps.db.read((tx) => receivedPage(tx, page));
      if (rows.length > 0) yield rows;
      before = rows.at(-1) ?? null;
      if (rows.length < BATCH) return;
    }
  }
}

/** An id may have any signs but those of the moment before it. */
function cursorOf(before: string): ReceivedCursor {
  const at = before.indexOf('_');
  return {
    receivedAt: new Date(Number(before.slice(0, at))),
    providerSid: before.slice(at + 1),
  };
}
