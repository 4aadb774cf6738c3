import type { ActionRuntime } from '../contract.ts';

/** A text is queued in the turn's transaction; the SMS engine takes it from there. */
export const smsRuntime: ActionRuntime = {
  type: 'sms',
  carryOut(effect, ports) {
    if (effect.type === 'sendSms') ports.queueMessage(effect);
  },
};
