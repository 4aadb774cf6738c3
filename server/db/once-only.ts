import type { ReadTx } from './handles.ts';

/** For a job that asks one query by itself: a second one might see another moment. */
export function onceOnly(tx: ReadTx): ReadTx {
  let isAsked = false;
  const once: Pick<ReadTx, 'rows'> = {
    rows(query) {
      if (isAsked) throw new TypeError('this job asks one query: use `read` for more');
      isAsked = true;
      return tx.rows(query);
    },
  };
  return Object.assign(Object.create(tx), once);
}
