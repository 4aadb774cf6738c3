import { type Column, inArray, type SQL, sql } from 'drizzle-orm';
import {
  type Builder,
  type Builders,
  type Compiled,
  compiled,
  type Fields,
  type Values,
  valueOf,
  type Slot,
} from './built-once.ts';
import type { ReadTx } from './handles.ts';
import { together } from './together.ts';
import type { ReadyQuery } from './ready-query.ts';

/** So many rows go into one query; a text is made for each of these numbers. */
const SIZES = [128, 32, 8, 2, 1] as const;
/** As many rows take one query where they may be padded, and so can be asked by `ask`. */
export const MOST_AT_ONCE = SIZES[0];

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

interface Asked<Row> {
  (tx: ReadTx, rows: readonly Values[]): Promise<Row[]>;
  /** What it would ask, to be asked by somebody else. */
  queries(rows: readonly Values[]): ReadyQuery[];
}

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
  function parted(given: readonly Values[]): Part<Row>[] {
    const parts: Part<Row>[] = [];
    let at = 0;
    while (at < given.length) {
      const left = given.length - at;
      const { size, ask } = rows === 'each' ? wholly(left, sized) : roomy(left, sized);
      parts.push({ ask, given: filledUp(given.slice(at, at + size), size) });
      at += size;
    }
    return parts;
  }
  async function askAll(tx: ReadTx, given: readonly Values[]): Promise<Row[]> {
    return (await together(parted(given).map((part) => part.ask(tx, part.given)))).flat();
  }
  return Object.assign(askAll, {
    queries: (given: readonly Values[]) => parted(given).map((part) => part.ask.query(part.given)),
  });
}

type Query<Row> = Compiled<Row, readonly Values[]>;

interface Part<Row> {
  readonly ask: Query<Row>;
  readonly given: readonly Values[];
}

/** The rows whose column has one of the given values, which are called `name` in them. */
export function isAmong(column: Column, places: readonly Slot[], name: string): SQL {
  return inArray(
    column,
    places.map((slot) => slot(name)),
  );
}

type Sized<Row> = readonly { readonly size: number; readonly ask: Query<Row> }[];

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
): Query<Row> {
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
