import { UserError } from '../../core/errors.ts';
import { endedOptOutIdSchema } from '../../core/ids.ts';
import { e164Schema } from '../../core/phone.ts';
import type { EndedOptOutView } from '../../core/messaging/opt-out-views.ts';
import type { Grant } from '../access/authorize.ts';
import type { Deps } from '../deps.ts';
import { type EndedCursor, type EndedOptOutRow, endedPage } from './ended-repo.ts';
import { answersTo } from './answers-repo.ts';
import { endedOptOutView, whoEnded } from './ended-view.ts';
import type { EndedListRequest, OptOutFilter } from './requests.ts';

/** Rows of an export that are in memory at once. */
const BATCH = 500;

/** The trace of opt-outs: who wanted no texts, until when, and who ended it. Nobody changes it. */
export class EndedOptOutsService {
  readonly #deps: Pick<Deps, 'db'>;

  constructor(deps: Pick<Deps, 'db'>) {
    this.#deps = deps;
  }

  /** What ended last comes first. */
  async list(
    grant: Grant,
    { limit, before, ...filter }: EndedListRequest,
  ): Promise<{ optOuts: EndedOptOutView[]; next: string | null }> {
    const cursor = before === undefined ? null : cursorOf(before);
    const page = { projectId: grant.projectId, filter, before: cursor, limit: limit + 1 };
    return this.#deps.db.read(async (tx) => {
      const rows = await endedPage(tx, page);
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      const texts = shown.filter((row) => whoEnded(row) === null);
      const sids = texts.map(({ endedSource }) => endedSource);
      const answers = await answersTo(tx, grant.projectId, sids);
      return {
        optOuts: shown.map((row) => endedOptOutView(row, answers.get(row.endedSource) ?? null)),
        next: last ? nameOf(last) : null,
      };
    });
  }

  /** Batches of them, each read when it is asked for. */
  async *batches(grant: Grant, filter: OptOutFilter): AsyncGenerator<readonly EndedOptOutRow[]> {
    const { projectId } = grant;
    let before: EndedCursor | null = null;
    for (;;) {
      const page = { projectId, filter, before, limit: BATCH };
      const rows: EndedOptOutRow[] = await this.#deps.db.read((tx) => endedPage(tx, page));
      if (rows.length > 0) yield rows;
      before = rows.at(-1) ?? null;
      if (rows.length < BATCH) return;
    }
  }
}

function nameOf({ endedAt, recipient, id }: EndedCursor): string {
  return `${endedAt.getTime()} ${recipient} ${id}`;
}

function cursorOf(before: string): EndedCursor {
  const [at = '', number = '', traced = ''] = before.split(' ');
  const recipient = e164Schema.safeParse(number);
  const id = endedOptOutIdSchema.safeParse(traced);
  if (!recipient.success || !id.success) {
    throw new UserError('bad_input', 'There is no such page.', 'Take `next` of the page before.');
  }
  return { endedAt: new Date(Number(at)), recipient: recipient.data, id: id.data };
}
