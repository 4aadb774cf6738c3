import { z } from 'zod';
import { storedEnvironmentSchema } from '../conversations/requests.ts';
import { daysBetween, daySchema } from './day.ts';

export const LONGEST_SPAN_DAYS = 366;

/** `callers`: what real callers got; `tests`: test calls and test sends. */
export const trafficSchema = z.enum(['callers', 'tests', 'all']);
export type Traffic = z.infer<typeof trafficSchema>;

/** Days are UTC, both included. */
const spanShape = z.object({
  from: daySchema,
  to: daySchema,
  environment: storedEnvironmentSchema.optional(),
  traffic: trafficSchema.default('callers'),
});

export const spanSchema = spanShape
  .refine(({ from, to }) => from <= to, 'the first day is after the last')
  .refine(
    ({ from, to }) => from > to || daysBetween(from, to).length <= LONGEST_SPAN_DAYS,
    `ask for at most ${LONGEST_SPAN_DAYS} days`,
  );
export type Span = z.infer<typeof spanSchema>;
