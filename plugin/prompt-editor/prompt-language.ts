import { actionDefinitions } from '../../actions/definitions.ts';
import { namesOf } from '../../core/prompt/draft-names.ts';
import { findReferences } from '../../core/prompt/find-references.ts';
import { printPrompt } from '../../core/prompt/print-prompt.ts';
import { type PromptDoc, promptSchema, type Reference } from '../../core/prompt/prompt-doc.ts';
import type { Draft } from '../../core/records/draft.ts';
import type { ReferenceKind as ChipKind } from '../../ui-kit/index.ts';
import type { ChipLanguage, ChipLook, InsertKind } from './chip-language.ts';
import type { InlineDoc } from './inline-doc.ts';

/** Chips in a prompt are references by id: their titles are looked up in the draft. */
export function promptLanguage(draft: Draft, kinds: readonly InsertKind[]): ChipLanguage {
  const names = namesOf(draft);
  return {
    kinds,
    look: (chip) => ('ref' in chip ? lookOf(chip.ref, draft) : UNKNOWN),
    find: (text) =>
      findReferences(text, names).map(({ start, end, ref }) => ({ start, end, chip: { ref } })),
    print: (doc) => printPrompt(toPrompt(doc), names),
    chipFor: (ref) => ({ ref }),
    targetOf: (chip) => ('ref' in chip && names.titleOf(chip.ref) !== undefined ? chip.ref : null),
    adopt(chip) {
      if ('token' in chip) {
        const ref = names.find(chip.token.kind, chip.token.name);
        return ref ? { ref } : chip.token.text;
      }
      if (names.titleOf(chip.ref) !== undefined) return chip;
      const twin = names.find(chip.ref.kind, chip.ref.label);
      return twin ? { ref: twin } : chip;
    },
  };
}

/** The document as a prompt. Tokens of bodies, which a prompt cannot hold, become their text. */
export function toPrompt(doc: InlineDoc): PromptDoc {
  return doc.map((part) => ('token' in part ? { text: part.token.text } : part));
}

/** Too long or too many parts, in words; undefined when the prompt can be kept. */
export function promptRefusal(doc: PromptDoc): string | undefined {
  const parsed = promptSchema.safeParse(doc);
  return parsed.success ? undefined : parsed.error.issues[0]?.message;
}

const UNKNOWN: ChipLook = { kind: 'variable', label: '', broken: 'unknown' };

const CHIP_KINDS = {
  template: 'sms',
  handoff: 'handoff',
  function: 'function',
  attribute: 'attribute',
  entity: 'entity',
  variable: 'variable',
} as const satisfies Record<InsertKind, ChipKind>;

/** How ui-kit calls the kind of a reference. */
export function chipKindOf(kind: InsertKind): ChipKind {
  return CHIP_KINDS[kind];
}

function lookOf(ref: Reference, draft: Draft): ChipLook {
  const title = namesOf(draft).titleOf(ref);
  if (ref.kind !== 'action') {
    const kind = chipKindOf(ref.kind);
    return title === undefined
      ? { kind, label: ref.label, broken: 'deleted' }
      : { kind, label: title };
  }
  const definition = actionDefinitions[title ?? ref.label];
  const look = { kind: definition?.tone ?? 'function', label: definition?.title ?? ref.label };
  return title === undefined ? { ...look, broken: 'deleted' } : look;
}
