import type { ActionId } from '../../ids.ts';
import type { Turn } from './turn.ts';

/** The text cannot be sent: says so on the record, and follows `failed`. */
export function failText(turn: Turn, actionId: ActionId, why: string): void {
  turn.note({ what: 'not sent', text: `not sent: ${why}`, tone: 'bad', actionId, port: 'failed' });
  turn.follow(actionId, 'failed');
}
