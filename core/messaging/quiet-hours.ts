import { z } from 'zod';

const timeOfDay = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'write a time of day like 08:00');

/** When a project's texts may go out without having been asked for just now. */
export const quietHoursSchema = z
  .object({
    /** Off: texts go out at any hour. */
    on: z.boolean(),
    /** From this time of day at the recipient's place, `HH:MM`… */
    from: timeOfDay,
    /** …up to this one, at the latest 24:00. */
    to: timeOfDay,
  })
  .refine(({ from, to }) => from < to, 'the end has to be after the start');
export type QuietHours = z.infer<typeof quietHoursSchema>;

/** Policy, not legal advice; stricter than what the law of the United States asks for. */
export const DEFAULT_QUIET_HOURS: QuietHours = { on: true, from: '08:00', to: '21:00' };
