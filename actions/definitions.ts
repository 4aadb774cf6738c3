import type { ActionDefinition } from './contract.ts';
import { handoffDefinition } from './handoff/definition.ts';
import { smsDefinition } from './sms/definition.ts';

/**
 * Every action type, by its name. The palette, the insert menu, validation, the compiler and the
 * interpreter all read this: a new type is its folder and one line here (`npm run new:action`).
 */
export const actionDefinitions: Readonly<Record<string, ActionDefinition>> = {
  sms: smsDefinition,
  handoff: handoffDefinition,
};
