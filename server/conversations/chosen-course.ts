import { UserError } from '../../core/errors.ts';
import type { StoredEnvironment } from '../db/schema.sqlite.ts';
import { storedCourse } from '../engine/transports/simulated-courses.ts';
import type { SimulationRequest } from './requests.ts';

/**
 * What somebody chose for simulated texts, as conversations and messages keep it; null where nobody
 * chose anything. `bad_input` in Live, which simulates nothing.
 */
export function chosenCourse(
  environment: StoredEnvironment,
  { simulate, delaySeconds }: SimulationRequest,
): string | null {
  const course = storedCourse(simulate, delaySeconds);
  if (environment !== 'live' || course === null) return course;
  throw new UserError(
    'bad_input',
    'In Live, texts are never simulated.',
    'Choose no course and no delay (`simulate`, `delaySeconds`), or another environment.',
  );
}
