import { format } from 'date-fns';

/** Of records. To the second: what was sent between two of them came after the first. `at` is ISO 8601. */
export function momentWords(at: string): string {
  return format(new Date(at), 'd MMM yyyy, HH:mm:ss');
}

/** In a sentence. @example minuteWords(at) // '24 Nov at 9:00' */
export function minuteWords(at: string): string {
  return format(new Date(at), "d MMM 'at' H:mm");
}
