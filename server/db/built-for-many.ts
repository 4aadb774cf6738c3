import { type Column, inArray, type SQL, sql } from 'drizzle-orm';
import {
  type Builder,
  type Builders,
  compiled,
  type Fields,
  type Values,
  valueOf,
  type Slot,
} from './built-once.ts';
import type { ReadTx } from './handles.ts';

/** So many rows go into one query; a text is made for each of these numbers. */
const SIZES = [128, 32, 8, 2, 1] as const;

interface Options<Row> {
  /** The query for as many rows as there are `places`; what all have in common is in the `first`. */
  readonly build: (on: Builders, places: readonly Slot[], first: Slot) => Builder<Row>;
  readonly fields: Fields<Row>;
  /**
   * `each`: every row is given once, as an insert needs. `padded`: the last row is given again until
   * a size is full, which takes fewer queries: for lists of keys, and changes that are the same when
   * made twice.
   */
  readonly rows: 'each' | 'padded';
}

type Asked<Row> = (tx: ReadTx, rows: readonly Values[]) => Promise<Row[]>;

/**
 * `builtOnce` for a list of rows of any length, in as few queries as there are sizes. No rows ask
 * nothing.
 */
export function builtForMany<Row extends object>({
  build,
  fields,
  rows,
}: Options<Row>): Asked<Row> {
  const sized = SIZES.map((size) => ({ size, ask: builtFor(size, build, fields) }));
  return async (tx, given) => {
    const answers: Promise<Row[]>[] = [];
    let at = 0;
    while (at < given.length) {
      const left = given.length - at;
      const fit = rows === 'each' ? wholly(left, sized) : roomy(left, sized);
      answers.push(fit.ask(tx, filledUp(given.slice(at, at + fit.size), fit.size)));
      at += fit.size;
    }
    return (await Promise.all(answers)).flat();
  };
}

/** The rows whose column has one of the given values, which are called `name` in them. */
export function isAmong(column: Column, places: readonly Slot[], name: string): SQL {
  return inArray(
    column,
    places.map((slot) => slot(name)),
  );
}

type Sized<Row> = readonly { readonly size: number; readonly ask: Asked<Row> }[];

function wholly<Row>(left: number, sized: Sized<Row>) {
  return orThrow(sized.find(({ size }) => size <= left));
}

function roomy<Row>(left: number, sized: Sized<Row>) {
  return sized.findLast(({ size }) => size >= left) ?? orThrow(sized[0]);
}

function orThrow<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('there is a size of one');
  return found;
}

function filledUp(rows: readonly Values[], size: number): readonly Values[] {
  const last = rows.at(-1);
  if (rows.length === size || !last) return rows;
  return [...rows, ...Array.from({ length: size - rows.length }, () => last)];
}

/** The place stands before the name, which has no space in it. */
function builtFor<Row extends object>(
  size: number,
  build: Options<Row>['build'],
  fields: Fields<Row>,
): Asked<Row> {
  const places = Array.from({ length: size }, (_, at) => slotAt(at));
  return compiled(
    (on) => build(on, places, slotAt(0)),
    fields,
    (placed) => {
      const [at, name = ''] = placed.split(' ');
      const place = Number(at);
      return (rows: readonly Values[]) => valueOf(name, rows[place] ?? {});
    },
  );
}

function slotAt(at: number): Slot {
  return (name) => sql.placeholder(`${at} ${name}`);
}
