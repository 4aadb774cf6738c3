import type { MessageView } from '../../core/messaging/message-views.ts';

/** A message takes the place of its earlier self; news may overtake each other. */
export function withMessage(
  messages: readonly MessageView[],
  message: MessageView,
): readonly MessageView[] {
  const known = messages.find((one) => one.id === message.id);
  if (!known) return [...messages, message];
  if (known.statusAt > message.statusAt) return messages;
  return messages.map((one) => (one.id === message.id ? message : one));
}
