import { z } from 'zod';
import { handoffIdSchema, settingsIdSchema } from '../ids.ts';
import {
  DEFAULT_QUIET_HOURS,
  type QuietHours,
  quietHoursSchema,
} from '../messaging/quiet-hours.ts';
import { nameSchema, recordBase } from './base.ts';

/** The one record of its kind in a project. */
export const settingsSchema = z.object({
  ...recordBase,
  id: settingsIdSchema,
  kind: z.literal('settings'),
  name: nameSchema(120),
  /** BCP 47, what the agent speaks when nothing else is said, like `en-GB`. */
  language: z.string().min(2).max(20),
  /** The first words of a conversation; empty for none. */
  greeting: z.string().max(1_000),
  /** Said when no topic fits. */
  fallback: z.string().max(1_000),
  /** Offered after two turns in a row without a topic. */
  defaultHandoffId: handoffIdSchema.nullable(),
  /** ISO 3166 country that spoken numbers without a prefix belong to, like `US`. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Hours in which nobody is texted who did not ask just now; absent: the usual ones. */
  quietHours: quietHoursSchema.optional(),
  /** Imported files that belong to no record, by path: export writes them back. */
  files: z.record(z.string(), z.string().max(500_000)).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const SETTINGS_ID = settingsIdSchema.parse('set_project');

export function defaultSettings(name: string): Settings {
  return {
    id: SETTINGS_ID,
    kind: 'settings',
    rev: 0,
    name,
    language: 'en-US',
    greeting: `${name}, how can I help?`,
    fallback: "I'm sorry, I don't have an answer to that. Could you put it another way?",
    defaultHandoffId: null,
    country: 'US',
  };
}

/** The project's quiet hours, or the usual ones. */
export function quietHoursOf(settings: Pick<Settings, 'quietHours'>): QuietHours {
  return settings.quietHours ?? DEFAULT_QUIET_HOURS;
}
