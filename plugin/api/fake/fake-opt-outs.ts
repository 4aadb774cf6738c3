import type { KnownSender } from '../../../core/messaging/opt-out-views.ts';
import { ApiError } from '../api-error.ts';
import type { ServerApi } from '../server-api.ts';

export const SIMULATOR: KnownSender = {
  key: 'simulator|none',
  transport: 'simulator',
  sender: null,
  inUse: true,
};

/** Nobody has opted out of anything, and there is only the simulator. */
export const NO_OPT_OUTS: ServerApi['optOuts'] = {
  list: () => Promise.resolve({ optOuts: [], next: null }),
  ended: () => Promise.resolve({ optOuts: [], next: null }),
  senders: () => Promise.resolve({ senders: [SIMULATOR] }),
  add: () => Promise.resolve({ added: 1, before: 0 }),
  remove: () =>
    Promise.reject(
      new ApiError('not_found', 'There is no such opt-out any more.', 'Read the list again.'),
    ),
  export: () => Promise.resolve({ url: 'data:text/csv,recipient', fileName: 'opt-outs.csv' }),
};
