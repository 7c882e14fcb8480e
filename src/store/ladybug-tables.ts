import { EDGES, NODES, type Properties, type PropertyType } from './schema.js';

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'STRING',
  integer: 'INT64',
  float: 'DOUBLE',
  boolean: 'BOOL',
  strings: 'STRING[]',
};

const columns = (properties: Properties): string[] =>
  Object.entries(properties).map(([name, type]) => `\`${name}\` ${TYPES[type]}`);

/** Statements that declare every table of the schema that is not there yet. */
export const tableStatements = (): string[] => [
  'CREATE NODE TABLE IF NOT EXISTS Meta (id STRING PRIMARY KEY, schemaVersion INT64, loading BOOL)',
  ...Object.entries(NODES).map(
    ([label, properties]) =>
      `CREATE NODE TABLE IF NOT EXISTS ${label} (${['id STRING PRIMARY KEY', ...columns(properties)].join(', ')})`,
  ),
  ...Object.entries(EDGES).map(
    ([type, { from, to, properties }]) =>
      `CREATE REL TABLE IF NOT EXISTS ${type} (${[`FROM ${from} TO ${to}`, ...columns(properties)].join(', ')})`,
  ),
];

/** A value of a row as its column's type: parameters carry floats as text, as 1 and 0.5 in one list don't agree. */
const cell = (name: string, type: PropertyType): string =>
  type === 'string' ? `r.\`${name}\`` : `CAST(r.\`${name}\` AS ${TYPES[type]})`;

/** `{id: r.id, …}` for CREATE. */
export const createMap = (properties: Properties, first: readonly string[] = []): string =>
  `{${[...first, ...Object.entries(properties).map(([name, type]) => `\`${name}\`: ${cell(name, type)}`)].join(', ')}}`;

/** `n.a = r.a, …` for SET. */
export const setList = (variable: string, properties: Properties): string =>
  Object.entries(properties)
    .map(([name, type]) => `${variable}.\`${name}\` = ${cell(name, type)}`)
    .join(', ');

/** A row with every column, in one order and of one type, as a list of structs wants it. */
export const structOf = (
  row: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  properties: Properties,
): Record<string, unknown> => {
  const struct: Record<string, unknown> = {};
  for (const key of keys) struct[key] = row[key];
  for (const [name, type] of Object.entries(properties)) {
    const value = row[name];
    if (value === undefined || value === null) struct[name] = null;
    else struct[name] = type === 'float' ? String(value) : value;
  }
  return struct;
};
