import type { ReadTx } from '../../db/handles.ts';
import type { Deps } from '../../deps.ts';
import { fingerprintInUse } from './key-repo.ts';
import { fingerprintOf } from './seal.ts';

const OTHER_KEY =
  'The Twilio tokens in this database were sealed with another key than this process started with, so it could send nothing and claims no texts; they wait for a process with the right key. Start this one again with the AFTERWORD_SECRET of the other processes or, where none is set, with a copy of secret.key from their AFTERWORD_DATA folder.';

/**
 * Whether this process may claim, asked in each claim, and whether it is ready: one that started while
 * nothing was sealed, when any key will do, may find that another has sealed with its own since. It would
 * take texts for whose account it has no key, and pause that account for everybody. Says so in the log
 * when it becomes so.
 */
export function hasKeyInUse({
  sealKey,
  log,
}: Pick<Deps, 'sealKey' | 'log'>): (tx: ReadTx) => Promise<boolean> {
  const own = fingerprintOf(sealKey);
  let had = true;
  return async (tx) => {
    const inUse = await fingerprintInUse(tx);
    const has = inUse === null || inUse === own;
    if (had && !has) log.error(OTHER_KEY);
    had = has;
    return has;
  };
}
