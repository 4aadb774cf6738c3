import { UserError } from '../../core/errors.ts';
import { messageIdSchema } from '../../core/ids.ts';
import { EVERY_SENDER, type OptOutSender, type SenderKey } from '../../core/messaging/opt-outs.ts';
import { e164Schema } from '../../core/phone.ts';
import type { KnownSender, OptOutView } from '../../core/messaging/opt-out-views.ts';
import type { Grant } from '../access/authorize.ts';
import type { ReadTx } from '../db/handles.ts';
import { together } from '../db/together.ts';
import { addOptOut } from '../engine/opt-outs/add-repo.ts';
import { lockPerson } from '../engine/opt-outs/lock-person.ts';
import { removeOptOutByHand } from '../engine/opt-outs/end-repo.ts';
import { optOutsOf } from '../engine/opt-outs/repo.ts';
import { optOutSenderSchema } from '../engine/opt-outs/sender-key.ts';
import { csvFileName, csvPath } from '../csv/csv-address.ts';
import { messagesWithIds } from '../messages/repo.ts';
import { noSuchProject } from '../projects/no-such-project.ts';
import { readProject } from '../projects/repo.ts';
import type { ReleasesService } from '../releases/service.ts';
import type { Deps } from '../deps.ts';
import { optOutView, senderView } from './opt-out-view.ts';
import { lastSentBefore, type Origin } from './origins-repo.ts';
import { answersTo } from './answers-repo.ts';
import { projectSenders } from './project-senders.ts';
import * as repo from './repo.ts';
import type {
  AddOptOutRequest,
  OptOutExportRequest,
  OptOutFilter,
  OptOutListRequest,
  RemoveOptOutRequest,
} from './requests.ts';
import { noSuchOptOut, notOurs } from './refusals.ts';

/** Rows of an export that are in memory at once. */
const BATCH = 500;

export interface Added {
  /** What is new: one for every sender, or one for each of the senders chosen. */
  readonly added: number;
  /** What had been said before. */
  readonly before: number;
}

/** Who wants no texts, from which sender, since when and how. */
export class OptOutsService {
  readonly #deps: Pick<Deps, 'db' | 'now'>;
  readonly #releases: ReleasesService;

  constructor(deps: Pick<Deps, 'db' | 'now'>, releases: ReleasesService) {
    this.#deps = deps;
    this.#releases = releases;
  }

  /** Newest first. */
  async list(grant: Grant, request: OptOutListRequest) {
    const { limit, before, ...filter } = request;
    const { projectId } = grant;
    return this.#deps.db.read(async (tx) => {
      const page = { projectId, filter, limit: limit + 1 };
      const cursor = before === undefined ? null : cursorOf(before);
      const rows = await repo.optOutPage(tx, { ...page, before: cursor });
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      return {
        optOuts: await viewsOf(tx, grant, shown),
        next: last ? `${last.at.getTime()}_${last.recipient}_${last.senderKey}` : null,
      };
    });
  }

  /** What the list can be narrowed to, and what one can be added for. */
  async senders(grant: Grant): Promise<{ senders: KnownSender[] }> {
    const { projectId } = grant;
    return this.#deps.db.read(async (tx) => {
      const inUse = await projectSenders(tx, this.#releases, projectId, this.#deps.now());
      const known = await repo.senderKeysOptedOutOf(tx, projectId);
      const others = known.filter((key) => !inUse.includes(key));
      const view = (key: SenderKey) => ({ ...senderView(key), inUse: inUse.includes(key) });
      return { senders: [...inUse, ...others].map(view) };
    });
  }

  /**
   * Somebody has told us that they want no more texts, by phone say: from no sender, also from those
   * taken into use later, or from some. What waits in the outbox for them is suppressed when its
   * turn comes. An opt-out that stands already stays as it is.
   */
  async add(grant: Grant<'build'>, request: AddOptOutRequest): Promise<Added> {
    const { projectId, actor } = grant;
    const { recipient, reason, senders } = request;
    const { db, now } = this.#deps;
    const at = now();
    const inUse =
      senders && (await db.read((tx) => projectSenders(tx, this.#releases, projectId, at)));
    return db.write(async (tx) => {
      if (!(await readProject(tx, projectId))) throw noSuchProject();
      await lockPerson(tx, recipient);
      const texted = senders && (await repo.senderKeysThatTexted(tx, projectId, recipient));
      const keys = sendersFor(senders, [...(inUse ?? []), ...(texted ?? [])]);
      let added = 0;
      for (const senderKey of keys) {
        const row = { projectId, recipient, senderKey, how: 'hand', words: reason } as const;
        if (await addOptOut(tx, { ...row, source: actor.name, at })) added += 1;
      }
      return { added, before: keys.size - added };
    });
  }

  /**
   * Takes back what was added by hand; the trace keeps who did, and why. Throws `refused` for what the
   * person or the provider said.
   */
  async remove(grant: Grant<'build'>, request: RemoveOptOutRequest): Promise<{ removed: number }> {
    const { projectId, actor } = grant;
    const { recipient, reason } = request;
    const { db, now } = this.#deps;
    const senders = new Set(request.senders);
    const removal = { by: actor.name, reason, at: now() };
    return db.write(async (tx) => {
      await lockPerson(tx, recipient);
      let removed = 0;
      for (const senderKey of senders) {
        const key = { projectId, recipient, senderKey };
        if (await removeOptOutByHand(tx, key, removal)) removed += 1;
      }
      // Looked at last: they may have texted STOP in this very moment.
      const standing = await optOutsOf(tx, projectId, recipient);
      const theirs = standing.find((row) => senders.has(row.senderKey));
      if (theirs) throw notOurs(theirs);
      if (removed === 0) throw noSuchOptOut();
      return { removed };
    });
  }

  /** Where the opt-outs can be fetched as CSV; see `optOutsCsv`. */
  export(
    grant: Grant,
    request: OptOutExportRequest,
  ): { readonly path: string; readonly fileName: string } {
    return {
      path: csvPath('opt-outs', grant.projectId, request),
      fileName: csvFileName('opt-outs', this.#deps.now()),
    };
  }

  /** Batches of the opt-outs, newest first, each read when it is asked for. */
  async *batches(grant: Grant, filter: OptOutFilter): AsyncGenerator<readonly repo.ListedOptOut[]> {
    const { projectId } = grant;
    let before: repo.OptOutCursor | null = null;
    for (;;) {
      const page: repo.OptOutPageRequest = { projectId, filter, before, limit: BATCH };
      const rows = await this.#deps.db.read((tx) => repo.optOutPage(tx, page));
      if (rows.length > 0) yield rows;
      before = rows.at(-1) ?? null;
      if (rows.length < BATCH) return;
    }
  }
}

async function viewsOf(
  tx: ReadTx,
  { projectId }: Grant,
  rows: readonly repo.ListedOptOut[],
): Promise<OptOutView[]> {
  const refused = rows.filter((row) => row.how === 'provider');
  const ids = refused.flatMap(({ source }) => messageIdSchema.safeParse(source).data ?? []);
  const texts = new Map<string, Origin>();
  for (const text of await messagesWithIds(tx, projectId, ids)) texts.set(text.id, text);
  const origins = rows.map(async (row) => {
    if (row.how === 'keyword') return lastSentBefore(tx, row);
    return texts.get(row.source) ?? null;
  });
  const found = await together(origins);
  const keywords = rows.filter((row) => row.how === 'keyword').map(({ source }) => source);
  const answers = await answersTo(tx, projectId, keywords);
  return rows.map((row, index) =>
    optOutView(row, found[index] ?? null, answers.get(row.source) ?? null),
  );
}

function cursorOf(before: string): repo.OptOutCursor {
  const [at = '', number = '', key = ''] = before.split('_');
  const recipient = e164Schema.safeParse(number);
  const senderKey = optOutSenderSchema.safeParse(key);
  if (!recipient.success || !senderKey.success) {
    throw new UserError('bad_input', 'There is no such page.', 'Take `next` of the page before.');
  }
  return { at: new Date(Number(at)), recipient: recipient.data, senderKey: senderKey.data };
}

/** Those asked for, each a sender of ours; or the word for every sender. */
function sendersFor(
  wanted: readonly SenderKey[] | undefined,
  ours: readonly SenderKey[],
): ReadonlySet<OptOutSender> {
  if (wanted === undefined) return new Set([EVERY_SENDER]);
  const stranger = wanted.find((key) => !ours.includes(key));
  if (stranger === undefined) return new Set(wanted);
  throw new UserError(
    'refused',
    `This project does not text from ${stranger}.`,
    'Choose among the senders of the project.',
  );
}
