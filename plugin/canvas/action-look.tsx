import {
  CalendarClock,
  CreditCard,
  Globe,
  type LucideIcon,
  Mail,
  MessageSquareText,
  PhoneForwarded,
  SquareFunction,
  Webhook,
  Zap,
} from 'lucide-react';
import type { ActionDefinition } from '../../actions/contract.ts';
import { actionDefinitions } from '../../actions/definitions.ts';
import { IconTile } from '../../ui-kit/index.ts';

/** The icons that action types may name; another name shows a bolt. */
const ICONS: Readonly<Record<string, LucideIcon>> = {
  'message-square-text': MessageSquareText,
  'phone-forwarded': PhoneForwarded,
  'square-function': SquareFunction,
  'calendar-clock': CalendarClock,
  'credit-card': CreditCard,
  globe: Globe,
  mail: Mail,
  webhook: Webhook,
};

/** Every action type, in the order of the palette. */
export const actionTypes: readonly ActionDefinition[] = Object.values(actionDefinitions);

export function actionTypeOf(type: string): ActionDefinition | undefined {
  return actionDefinitions[type];
}

/** The icon of an action type in its colour. */
export function ActionIcon({ type, size }: { type: string; size?: 'sm' | 'md' }) {
  const definition = actionTypeOf(type);
  const Icon = ICONS[definition?.icon ?? ''] ?? Zap;
  return (
    <IconTile
      kind={definition?.tone ?? 'function'}
      size={size}
      icon={<Icon size={size === 'md' ? 16 : 14} aria-hidden />}
    />
  );
}
