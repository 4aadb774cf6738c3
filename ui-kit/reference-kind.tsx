import {
  Braces,
  MessageSquareText,
  PhoneForwarded,
  SquareFunction,
  Tag,
  Variable,
} from 'lucide-react';

/** What a reference or a token points to. */
export type ReferenceKind = 'sms' | 'handoff' | 'function' | 'attribute' | 'entity' | 'variable';

const icons = {
  sms: MessageSquareText,
  handoff: PhoneForwarded,
  function: SquareFunction,
  attribute: Braces,
  entity: Tag,
  variable: Variable,
} as const satisfies Record<ReferenceKind, unknown>;

const words = {
  sms: 'SMS',
  handoff: 'Handoff',
  function: 'Function',
  attribute: 'Attribute',
  entity: 'Entity',
  variable: 'Variable',
} as const satisfies Record<ReferenceKind, string>;

/** The word for a kind, as written on screen. */
export function referenceKindWord(kind: ReferenceKind): string {
  return words[kind];
}

/** The icon of a kind, in the colour around it. */
export function ReferenceIcon({ kind, size = 16 }: { kind: ReferenceKind; size?: number }) {
  const Icon = icons[kind];
  return <Icon size={size} aria-hidden />;
}

const grounds = {
  sms: 'bg-sms-soft text-sms',
  handoff: 'bg-handoff-soft text-handoff',
  function: 'bg-function-soft text-function',
  attribute: 'bg-sunken text-text',
  entity: 'bg-sunken text-text',
  variable: 'bg-sunken text-text',
} as const satisfies Record<ReferenceKind, string>;

/** A kind's soft ground with its colour on it. */
export function referenceKindClass(kind: ReferenceKind): string {
  return grounds[kind];
}
