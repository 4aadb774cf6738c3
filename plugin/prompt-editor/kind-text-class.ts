import type { InsertKind } from './chip-language.ts';

/** The colour of a kind's icon on a plain ground. */
export function kindTextClass(kind: InsertKind): string {
  if (kind === 'template') return 'text-sms';
  if (kind === 'handoff') return 'text-handoff';
  return kind === 'function' ? 'text-function' : 'text-muted';
}
