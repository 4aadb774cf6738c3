import { referencesIn } from '../../core/prompt/references-in.ts';
import type { Action } from '../../core/records/action.ts';
import type { Draft } from '../../core/records/draft.ts';
import type { Link } from '../../core/records/link.ts';
import type { ProjectRecord } from '../../core/records/record.ts';

/**
 * Which record of the draft each read record is, by what they are called, and for actions by what
 * leads to them and what they send: from the ids that reading derives to the draft's own. Equal
 * ids are left out.
 */
export function matchIds(read: readonly ProjectRecord[], draft: Draft): Record<string, string> {
  const ids = new Map<string, string>();
  const mine = new Map<string, ProjectRecord>();
  for (const record of draft.values()) {
    const key = nameKey(record);
    const rival = key === null ? undefined : mine.get(key);
    if (key !== null && (!rival || record.id > rival.id)) mine.set(key, record);
  }
  for (const record of read) {
    const own = mine.get(nameKey(record) ?? '');
    if (own) ids.set(record.id, own.id);
  }
  matchActions(read, draft, ids);
  const renamed = [...ids].filter(([from, to]) => from !== to);
  return Object.fromEntries(renamed.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function nameKey(record: ProjectRecord): string | null {
  switch (record.kind) {
    case 'action':
    case 'link':
      return null;
    case 'settings':
      return 'settings';
    case 'template':
      return `template:${record.title}`;
    default:
      return `${record.kind}:${record.name}`;
  }
}

/** Links in rounds: those from topics first, then those from the actions that were found. */
function matchActions(
  read: readonly ProjectRecord[],
  draft: Draft,
  ids: Map<string, string>,
): void {
  const ownLinks = new Map<string, Link[]>();
  for (const record of draft.values()) {
    if (record.kind === 'link') pushTo(ownLinks, `${record.from}|${record.port}`, record);
  }
  const readById = new Map(read.map((record) => [String(record.id), record]));
  const taken = new Set<string>();
  let waiting = read.flatMap((record) => (record.kind === 'link' ? [record] : []));
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    waiting = waiting.filter((link) => {
      const from = ids.get(link.from);
      if (from === undefined) return true;
      const action = readById.get(link.to);
      const rivals = ownLinks.get(`${from}|${link.port}`) ?? [];
      const own = rivals.find(
        (one) => !taken.has(one.id) && isSameAction(action, draft.get(one.to), ids),
      );
      if (!own) return false;
      taken.add(own.id);
      ids.set(link.id, own.id);
      if (!ids.has(link.to)) ids.set(link.to, own.to);
      return false;
    });
  }
}

function isSameAction(
  a: ProjectRecord | undefined,
  b: ProjectRecord | undefined,
  ids: ReadonlyMap<string, string>,
): boolean {
  if (a?.kind !== 'action' || b?.kind !== 'action' || a.type !== b.type) return false;
  const mapped = targetsOf(a).map((id) => ids.get(id) ?? id);
  return mapped.toSorted().join() === targetsOf(b).toSorted().join();
}

/** The templates or the handoff: what makes an action this action. */
function targetsOf(action: Action): string[] {
  const { handoffId } = action.config;
  if (typeof handoffId === 'string') return [handoffId];
  const kind = action.type === 'sms' ? 'template' : 'handoff';
  const ids = referencesIn(action.prompt).flatMap((ref) => (ref.kind === kind ? [ref.id] : []));
  return [...new Set<string>(ids)];
}

function pushTo<One>(map: Map<string, One[]>, key: string, one: One): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
