import { UserError } from '../../core/errors.ts';

/** A database that must not be opened now, since a text could go out twice. */
export class DatabaseRefused extends UserError {
  constructor(message: string, remedy: string) {
    super('refused', message, remedy);
  }
}
