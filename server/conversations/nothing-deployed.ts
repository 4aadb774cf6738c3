import { UserError } from '../../core/errors.ts';
import type { StoredEnvironment } from '../db/schema.sqlite.ts';

/** What it is called on the screen, and how the first release comes there. */
const FIRST_RELEASE: Readonly<Record<StoredEnvironment, readonly [name: string, remedy: string]>> =
  {
    draft: ['the draft', 'Save it first.'],
    sandbox: ['Sandbox', 'Publish one first.'],
    'pre-release': ['Pre-release', 'Promote the one in Sandbox first, on the Deploy page.'],
    live: ['Live', 'Promote the one in Pre-release first, on the Deploy page.'],
  };

/** A call was asked for where no release is. */
export function nothingDeployed(environment: StoredEnvironment): UserError {
  const [name, remedy] = FIRST_RELEASE[environment];
  return new UserError('refused', `No release is in ${name} yet.`, remedy);
}
