import { SQL } from 'drizzle-orm';

/** Text that is ready, and the values that go with it. The same query has the same text each time. */
export class ReadyQuery extends SQL {
  readonly #query: { readonly sql: string; readonly params: unknown[] };

  constructor(text: string, params: unknown[]) {
    super([]);
    this.#query = { sql: text, params };
  }

  override toQuery() {
    return this.#query;
  }
}
