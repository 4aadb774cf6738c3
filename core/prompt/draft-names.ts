import type { Draft } from '../records/draft.ts';
import type { ProjectRecord } from '../records/record.ts';
import { type Reference, type ReferenceKind, referenceSchema } from './prompt-doc.ts';
import type { PromptNames, PromptTitles } from './prompt-names.ts';

const cache = new WeakMap<Draft, PromptNames & PromptTitles>();

/** The names of a draft's records, for parsing and printing. Built once for each draft. */
export function namesOf(draft: Draft): PromptNames & PromptTitles {
  const known = cache.get(draft);
  if (known) return known;
  let index: Map<string, Reference> | undefined;
  const names: PromptNames & PromptTitles = {
    find: (kind, name) => {
      index ??= indexOf(draft);
      return index.get(keyOf(kind, name));
    },
    titleOf: (ref) => {
      const record = draft.get(ref.id);
      return record?.kind === ref.kind ? nameOf(record) : undefined;
    },
    tokenOf: (ref) => {
      const record = ref.kind === 'function' ? draft.get(ref.id) : undefined;
      return record?.extras?.['token'] === 'ft' ? 'ft' : undefined;
    },
  };
  cache.set(draft, names);
  return names;
}

/** What a prompt calls the record; undefined for kinds that no prompt can name. */
export function nameOf(record: ProjectRecord): string | undefined {
  switch (record.kind) {
    case 'template':
      return record.title;
    case 'action':
      return record.type;
    case 'topic':
    case 'link':
    case 'settings':
    case 'variant':
      return undefined;
    default:
      return record.name;
  }
}

/** The reference that a prompt would hold for the record now. */
export function referenceTo(record: ProjectRecord): Reference | undefined {
  const label = nameOf(record);
  if (label === undefined) return undefined;
  const parsed = referenceSchema.safeParse({ kind: record.kind, id: record.id, label });
  return parsed.success ? parsed.data : undefined;
}

/** Of two records with one name the one with the lower id wins, so that the order is stable. */
function indexOf(draft: Draft): Map<string, Reference> {
  const index = new Map<string, Reference>();
  for (const record of draft.values()) {
    const ref = record.kind === 'action' ? undefined : referenceTo(record);
    if (!ref) continue;
    const key = keyOf(ref.kind, ref.label);
    const rival = index.get(key);
    if (!rival || ref.id < rival.id) index.set(key, ref);
  }
  return index;
}

function keyOf(kind: ReferenceKind, name: string): string {
  return `${kind}:${name.normalize('NFC')}`;
}
