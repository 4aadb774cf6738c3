import type { RecordId } from '../../core/ids.ts';
import { applyChange, type Change, invertChange, joinChanges } from '../../core/records/change.ts';
import { type Draft, withoutRecord, withRecord } from '../../core/records/draft.ts';
import type { ProjectRecord } from '../../core/records/record.ts';
import {
  type HeldStep,
  type HeldText,
  heldIn,
  isHeld,
  isSameField,
  withHeld,
} from './held-text.ts';
import { sameRecord } from './same-record.ts';

/** One step of undo. `inverse` takes `change` back. */
export interface Entry {
  /** As in 'Undo: Move Parking'. */
  readonly label: string;
  readonly change: Change;
  readonly inverse: Change;
  /** What the step did to a text that the record cannot take. */
  readonly held?: HeldStep | undefined;
  /** Milliseconds since 1970: quick repetitions of one step join into it. */
  readonly at: number;
}

/**
 * A person's copy of the draft: what the server holds, and what they have done since.
 *
 * Invariant: a record differs between `saved` and `draft` only if its id is in `bases`, which holds
 * the version the local change started from. Usually that is the saved one. Where somebody else has
 * since saved a change that clashes, it stays the older one, so that saving is refused and asks.
 *
 * A record with a held text is not saved, nor merged with what others save, before that text can be
 * taken: nobody who still writes a text has its older half go out, or loses it to another's.
 */
export interface LocalDraft {
  readonly saved: Draft;
  readonly draft: Draft;
  readonly bases: ReadonlyMap<RecordId, ProjectRecord | null>;
  /** The one held last comes last. */
  readonly held: readonly HeldText[];
  readonly done: readonly Entry[];
  readonly undone: readonly Entry[];
  /** How many of `done` the server has; -1 once undo and new work have left that point. */
  readonly savedAt: number;
}

const JOIN_WITHIN_MS = 1_200;
const HISTORY_LIMIT = 500;

export function freshLocalDraft(saved: Draft): LocalDraft {
  return { saved, draft: saved, bases: new Map(), held: [], done: [], undone: [], savedAt: 0 };
}

/** Does a change, as a step that can be undone; `held` is what it does to a text beside it. */
export function commit(
  local: LocalDraft,
  change: Change,
  label: string,
  at: number,
  held?: HeldStep,
): LocalDraft {
  const inverse = invertChange(local.draft, change);
  const last = local.done.at(-1);
  const savedAt = local.savedAt > local.done.length ? -1 : local.savedAt;
  const changed = withChange(local, change);
  const next = held ? { ...changed, held: withHeld(changed.held, held, held.after) } : changed;
  const step = { label, change, inverse, at, held };
  if (last && local.savedAt !== local.done.length && joins(last, step)) {
    const joined = {
      ...last,
      change: joinChanges(last.change, change),
      at,
      held: joinHeld(last.held, held),
    };
    return { ...next, savedAt, undone: [], done: [...local.done.slice(0, -1), joined] };
  }
  const done = [...local.done, step];
  const dropped = Math.max(0, done.length - HISTORY_LIMIT);
  return {
    ...next,
    undone: [],
    done: done.slice(dropped),
    savedAt: savedAt < 0 ? -1 : Math.max(-1, savedAt - dropped),
  };
}

/** Typing is one step, not one for each letter: the same records, edited under the same label. */
function joins(last: Entry, { change, inverse, label, at, held }: Entry): boolean {
  const onlyEdits = (put: Change, back: Change) =>
    put.remove.length === 0 && back.remove.length === 0 && put.put.length === back.put.length;
  return (
    last.label === label &&
    (!held || !last.held || isSameField(held, last.held)) &&
    at - last.at < JOIN_WITHIN_MS &&
    onlyEdits(change, inverse) &&
    onlyEdits(last.change, last.inverse) &&
    change.put.length === last.change.put.length &&
    change.put.every((record, index) => record.id === last.change.put[index]?.id)
  );
}

function joinHeld(first: HeldStep | undefined, second: HeldStep | undefined) {
  return first && second ? { ...second, before: first.before } : (second ?? first);
}

/** Applies a change to the draft and keeps the invariant of `bases`. */
export function withChange(local: LocalDraft, change: Change): LocalDraft {
  const bases = new Map(local.bases);
  let draft = applyChange(local.draft, change);
  for (const id of [...change.remove, ...change.put.map((record) => record.id)]) {
    const saved = local.saved.get(id) ?? null;
    const base = bases.has(id) ? (bases.get(id) ?? null) : saved;
    if (sameRecord(draft.get(id) ?? null, base)) {
      bases.delete(id);
      draft = saved ? withRecord(draft, saved) : withoutRecord(draft, id);
    } else {
      bases.set(id, base);
    }
  }
  return { ...local, draft, bases };
}

/**
 * 0: nothing to save. Otherwise the number of steps since the last save, at least 1; where all that is
 * left to save waits for texts to be put right, the number of these.
 */
export function countUnsaved(local: LocalDraft): number {
  const held = heldIn(local.draft, local.held);
  if ([...local.bases.keys()].every((id) => isHeld(held, id))) return held.length;
  const steps = local.savedAt < 0 ? local.done.length : Math.abs(local.done.length - local.savedAt);
  return Math.max(1, steps);
}
