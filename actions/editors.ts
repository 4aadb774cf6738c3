import type { ActionEditor } from './editor-contract.ts';
import { HandoffEditor } from './handoff/editor.tsx';
import { SmsEditor } from './sms/editor.tsx';

/** The fields of every action type in the inspector, by its name. */
export const actionEditors: Readonly<Record<string, ActionEditor>> = {
  sms: SmsEditor,
  handoff: HandoffEditor,
};
