import { beforeEach } from 'vitest';
import { type E164, e164Schema } from '../core/phone.ts';

/** Somebody else for each test, with the eight digits after `first`. */
export function usePerson(first: number, onPerson: (recipient: E164) => void): void {
  let next = first;
  beforeEach(() => {
    next += 1;
    onPerson(e164Schema.parse(`+4477${next}`));
  });
}
