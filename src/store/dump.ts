import { BadInputError, ConfigurationError } from '../errors.js';
import type { DumpLine, StoreValue } from './graph-store.js';
import { EDGES, NODES, type NodeLabel, type Properties, SCHEMA_VERSION } from './schema.js';
import type { EdgeRow, NodeRow, PropertyValue } from './transaction.js';
import { sortedProperties } from './values.js';

export const DUMP_HEADER: DumpLine = { readout: 'dump', schemaVersion: SCHEMA_VERSION };

export const nodeLine = (label: NodeLabel, { id, ...properties }: NodeRow): DumpLine => ({
  id,
  node: label,
  properties: sortedProperties(Object.entries(properties)),
});

export const edgeLine = (type: string, { from, to, ...properties }: EdgeRow): DumpLine => ({
  edge: type,
  from,
  properties: sortedProperties(Object.entries(properties)),
  to,
});

/** Edges in order of their ends, then of their properties: more than one may join the same two nodes. */
export const sortEdges = (rows: readonly EdgeRow[]): EdgeRow[] => {
  const keyed = rows.map((row) => ({
    row,
    key: `${row.from}\u0000${row.to}\u0000${JSON.stringify(sortedProperties(Object.entries(row)))}`,
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
};

type ParsedLine =
  | { readonly kind: 'node'; readonly label: NodeLabel; readonly row: NodeRow }
  | { readonly kind: 'edge'; readonly type: string; readonly row: EdgeRow };

const fits = (value: StoreValue | undefined, type: Properties[string]): boolean => {
  if (type === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'float') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === type;
};

const propertiesOf = (line: DumpLine, known: Properties): Record<string, PropertyValue> => {
  const properties = Object.entries((line.properties ?? {}) as Record<string, StoreValue>);
  for (const [name, value] of properties) {
    if (!Object.hasOwn(known, name)) throw new BadInputError(`it has an unknown property "${name}"`);
    if (!fits(value, known[name]!)) throw new BadInputError(`its property "${name}" is no ${known[name]}`);
  }
  return Object.fromEntries(properties) as Record<string, PropertyValue>;
};

const text = (line: DumpLine, name: string): string => {
  const value = line[name];
  if (typeof value !== 'string' || !value) throw new BadInputError(`it has no "${name}"`);
  return value;
};

/** @throws BadInputError that says what is wrong with the line */
const parseLine = (line: DumpLine): ParsedLine => {
  if (typeof line.node === 'string') {
    if (!Object.hasOwn(NODES, line.node)) throw new BadInputError(`"${line.node}" is no kind of node`);
    const label = line.node as NodeLabel;
    return { kind: 'node', label, row: { id: text(line, 'id'), ...propertiesOf(line, NODES[label]) } };
  }
  const type = text(line, 'edge');
  const table = Object.hasOwn(EDGES, type) ? EDGES[type] : undefined;
  if (!table) throw new BadInputError(`"${type}" is no kind of edge`);
  const row = { from: text(line, 'from'), to: text(line, 'to'), ...propertiesOf(line, table.properties) };
  return { kind: 'edge', type, row };
};

const checkHeader = (line: DumpLine | undefined): void => {
  if (line?.readout !== 'dump' || typeof line.schemaVersion !== 'number')
    throw new BadInputError('this is no dump: its first line must be {"readout":"dump","schemaVersion":…}');
  if (line.schemaVersion > SCHEMA_VERSION)
    throw new ConfigurationError(
      `the dump has schema version ${line.schemaVersion}, newer than this program's ${SCHEMA_VERSION}: use a newer Readout`,
    );
};

/** Consecutive lines of one kind, some thousand at a time. */
type DumpBatch =
  | { readonly kind: 'node'; readonly label: NodeLabel; readonly rows: readonly NodeRow[] }
  | { readonly kind: 'edge'; readonly type: string; readonly rows: readonly EdgeRow[] };

const batchOf = (lines: readonly ParsedLine[]): DumpBatch => {
  const first = lines[0]!;
  return first.kind === 'node'
    ? { kind: 'node', label: first.label, rows: lines.map(({ row }) => row as NodeRow) }
    : { kind: 'edge', type: first.type, rows: lines.map(({ row }) => row as EdgeRow) };
};

const tableOf = (line: ParsedLine): string => (line.kind === 'node' ? line.label : line.type);

/**
 * Reads a dump, checking every line.
 * @throws BadInputError with the number of the line that can't be used
 */
export async function* parseDump(lines: AsyncIterable<DumpLine>, size: number): AsyncGenerator<DumpBatch> {
  let number = 0;
  let batch: ParsedLine[] = [];
  for await (const line of lines) {
    number++;
    if (number === 1) {
      checkHeader(line);
      continue;
    }
    let parsed: ParsedLine;
    try {
      parsed = parseLine(line);
    } catch (error) {
      throw new BadInputError(`line ${number} of the dump can't be used: ${(error as Error).message}`, {
        cause: error,
      });
    }
    if (batch.length && (tableOf(batch[0]!) !== tableOf(parsed) || batch.length >= size)) {
      yield batchOf(batch);
      batch = [];
    }
    batch.push(parsed);
  }
  if (number === 0) checkHeader(undefined);
  if (batch.length) yield batchOf(batch);
}
