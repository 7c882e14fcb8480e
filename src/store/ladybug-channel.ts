import { BadInputError } from '../errors.js';
import type { Run } from './ladybug-transaction.js';
import { Sequence } from './values.js';

/** What is used of the driver's connection, statement and result; only `ladybug.ts` imports the driver. */
export interface NativeConnection {
  prepare(cypher: string): Promise<NativeStatement>;
  execute(
    statement: NativeStatement,
    // biome-ignore lint/suspicious/noExplicitAny: the driver takes values of its own type, which plain ones fit
    parameters: Record<string, any>,
  ): Promise<NativeResult | NativeResult[]>;
  setQueryTimeout(milliseconds: number): void;
  close(): Promise<void>;
}

interface NativeStatement {
  isSuccess(): boolean;
  isReadOnly(): boolean;
  getErrorMessage(): string;
}

export interface NativeResult {
  getColumnNamesSync(): string[];
  /** Many times faster than its asynchronous form. */
  getAllSync(): Record<string, unknown>[];
  hasNext(): boolean;
  getNextSync(): Record<string, unknown> | null;
  close(): void;
}

const NO_LIMIT = 2 ** 31;

/** Prepared statements that a connection keeps: preparing takes 3–4 ms, more than most look-ups. */
const KEPT = 100;

/** Statement and kinds of its parameters' values; null where they are nested, as those of a bulk write. */
const statementKey = (cypher: string, parameters: Readonly<Record<string, unknown>>): string | null => {
  const kinds: string[] = [cypher];
  for (const [name, value] of Object.entries(parameters)) {
    const items = Array.isArray(value) ? value : [value];
    if (items.some((item) => typeof item === 'object' && item !== null)) return null;
    const kind = items.map((item) =>
      Number.isInteger(item) ? 'integer' : item === null ? 'null' : typeof item,
    );
    kinds.push(`${name}:${Array.isArray(value) ? 'list' : ''}${[...new Set(kind)].sort().join('|')}`);
  }
  return kinds.join('\n');
};

/** One connection; a connection runs one statement at a time. */
export class Channel {
  readonly #connection: NativeConnection;
  readonly #turn = new Sequence();
  readonly #prepared = new Map<string, NativeStatement>();

  constructor(connection: NativeConnection) {
    this.#connection = connection;
  }

  /** Runs a statement and hands its result to `take` before it is closed. */
  use<T>(
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
    take: (result: NativeResult) => T,
    options: { readOnly?: boolean; timeLimit?: number } = {},
  ): Promise<T> {
    return this.#turn.run(async () => {
      const prepared = await this.#prepare(cypher, parameters);
      if (options.readOnly && !prepared.isReadOnly())
        throw new BadInputError('a query may only read the graph: this one writes');
      this.#connection.setQueryTimeout(options.timeLimit ?? NO_LIMIT);
      const outcome = await this.#connection.execute(prepared, parameters);
      const results = Array.isArray(outcome) ? outcome : [outcome];
      try {
        return take(results.at(-1)!);
      } finally {
        for (const result of results) result.close();
      }
    });
  }

  /** Rows as arrays, in the order of the columns. */
  rows: Run = (cypher, parameters = {}) =>
    this.use(cypher, parameters, (result) => {
      const columns = result.getColumnNamesSync();
      return result.getAllSync().map((row) => columns.map((column) => row[column]));
    });

  /** To be called when tables have changed. */
  forgetPrepared(): void {
    this.#prepared.clear();
  }

  close(): Promise<void> {
    this.#prepared.clear();
    return this.#turn.run(() => this.#connection.close());
  }

  async #prepare(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<NativeStatement> {
    const key = statementKey(cypher, parameters);
    const kept = key === null ? undefined : this.#prepared.get(key);
    if (kept) return kept;
    const prepared = await this.#connection.prepare(cypher);
    if (!prepared.isSuccess()) throw new Error(prepared.getErrorMessage());
    if (key !== null) {
      const oldest = this.#prepared.keys().next();
      if (this.#prepared.size >= KEPT && !oldest.done) this.#prepared.delete(oldest.value);
      this.#prepared.set(key, prepared);
    }
    return prepared;
  }
}
