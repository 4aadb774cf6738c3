import type { ConversationId, ProjectId } from '../../../core/ids.ts';
import { maskPersonal } from '../../../core/messaging/a2p/mask-personal.ts';
import type { OptInTranscript } from '../../../core/messaging/a2p/opt-in-transcript.ts';
import type { Release } from '../../../core/release/release.ts';
import { transcriptOf } from '../../conversations/transcript.ts';
import type { ReadTx } from '../../db/handles.ts';
import type { MessageRow } from '../../engine/outbox-types.ts';
import { messagePage } from '../../messages/repo.ts';
import * as runtimeRepo from '../../runtime/repo.ts';

/** Recent texts of each kind that are looked at; the calls behind them are read one by one. */
const LOOKED_AT = 200;
/** What was really handed over. A text that is waiting, or got nowhere, shows nobody's consent to it. */
const HANDED_OVER = ['delivered', 'sent'] as const;
/** A call that went on for longer shows nothing more of its consent. */
const LINES_SHOWN = 40;

/**
 * Calls held on this release in which a caller consented and was texted, the newest of each template,
 * those of Live first. Masked: what the caller said about themselves is replaced by what it is.
 */
export async function optInCalls(
  tx: ReadTx,
  projectId: ProjectId,
  release: Release,
  options: { readonly limit: number; readonly publicNumbers: ReadonlySet<string> },
): Promise<OptInTranscript[]> {
  const shown: OptInTranscript[] = [];
  const templates = new Set<string>();
  for (const row of await textsToShow(tx, projectId)) {
    if (shown.length >= options.limit) break;
    if (row.conversationId === null || templates.has(row.title)) continue;
    const found = await transcript(tx, row.conversationId, row, release, options.publicNumbers);
    if (!found) continue;
    templates.add(row.title);
    shown.push(found);
  }
  return shown;
}

/** Those of Live first, then the newest. */
async function textsToShow(tx: ReadTx, projectId: ProjectId): Promise<MessageRow[]> {
  const rows: MessageRow[] = [];
  for (const outcome of HANDED_OVER) {
    const page = { projectId, filter: { outcome }, before: null, limit: LOOKED_AT };
    rows.push(...(await messagePage(tx, page)));
  }
  return rows
    .filter(({ receipt }) => receipt.kind === 'agreed' || receipt.kind === 'requested')
    .toSorted(
      (a, b) =>
        Number(b.environment === 'live') - Number(a.environment === 'live') ||
        b.createdAt.getTime() - a.createdAt.getTime(),
    );
}

async function transcript(
  tx: ReadTx,
  id: ConversationId,
  message: MessageRow,
  release: Release,
  publicNumbers: ReadonlySet<string>,
): Promise<OptInTranscript | null> {
  const conversation = await runtimeRepo.conversationById(tx, id);
  if (!conversation || conversation.channel === 'sms') return null;
  // What another release asks, or a draft, is no proof of what this one does.
  if (conversation.releaseId !== release.id) return null;
  const events = await runtimeRepo.eventsOf(tx, id);
  const { entities, variables } = conversation.state;
  const values = personalValues(release, { ...entities, ...variables });
  const masked = (text: string) => maskPersonal(text, { publicNumbers, values });
  const { receipt } = message;
  return {
    source: conversation.isTest || conversation.environment !== 'live' ? 'test call' : 'call',
    topic: message.title.replaceAll(/[_-]+/g, ' '),
    lines: transcriptOf(events)
      .filter(({ text }) => text !== '')
      .slice(0, LINES_SHOWN)
      .map(({ who, text }) => ({ who, text: masked(text) })),
    receipt: {
      kind: receipt.kind,
      offer: masked(receipt.offer),
      words: masked(receipt.words),
      // Whose number it is never matters here, so not even the business's own is shown.
      recipient: maskPersonal(receipt.recipient),
      at: receipt.at,
    },
    sent: masked(message.body),
    isSimulated: message.transport === 'simulator',
  };
}

/** What the call knew of its caller, but for the examples that stand in for it. */
function personalValues(
  { graph }: Release,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  const examples = new Map(
    [...graph.entities, ...graph.variables].map(({ name, example }) => [name, example]),
  );
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => examples.get(name) !== value)
      .map(([name, value]) => [name.replaceAll(/[_-]+/g, ' '), value]),
  );
}
