import type { ActionRuntime } from './contract.ts';
import { handoffRuntime } from './handoff/runtime.ts';
import { smsRuntime } from './sms/runtime.ts';

/** How each action type's effects are carried out: one line per type. */
export const actionRuntimes: Readonly<Record<string, ActionRuntime>> = {
  sms: smsRuntime,
  handoff: handoffRuntime,
};
