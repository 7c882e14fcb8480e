import { BadInputError } from '../../errors.js';
import { LESS_SURE, toCsv } from '../../query/index.js';
import type { QueryDescription, QueryParameter } from '../../server/api-types.js';
import { openStored } from '../open-backend.js';
import type { CommonOptions } from '../options.js';
import { counted, formatTable } from '../table.js';

interface QueryOptions extends CommonOptions {
  readonly param: readonly string[];
  readonly csv?: boolean;
  readonly limit?: number;
}

const parametersOf = (pairs: readonly string[]): Record<string, string> => {
  const parameters: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new BadInputError(`--param ${pair} has no value; write --param name=value`);
    parameters[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return parameters;
};

const parameterText = ({ name, type, choices, required, default: preset }: QueryParameter): string => {
  const kind = choices.length > 0 ? choices.join('|') : type;
  return `${name}: ${kind}${required ? '' : preset === null ? ' (optional)' : ` = ${preset}`}`;
};

const listText = (queries: readonly QueryDescription[]): string =>
  queries
    .map(({ name, title, description, parameters }) =>
      [
        `${name}  —  ${title}`,
        `    ${description}`,
        ...parameters.map((parameter) => `    --param ${parameterText(parameter)}`),
      ].join('\n'),
    )
    .join('\n');

/** Columns that hold keys for links are for programs: a table for people leaves them out. */
const isForReading = (column: string): boolean => !/^(?:[a-z][A-Za-z]*)?Id$/.test(column);

/** Where no row was found by a query that may be asked for less sure ones, how to. */
const lessSureHint = (
  query: QueryDescription | undefined,
  given: Readonly<Record<string, string>>,
): string => {
  const confidence = query?.parameters.find(({ name }) => name === 'confidence');
  return confidence === undefined || given.confidence !== undefined
    ? ''
    : `; it asks for a confidence of ${confidence.default} or more, --param confidence=${LESS_SURE} for less sure ones`;
};

/** `readout query`: runs a saved query, or lists them. */
export const runQueryCommand = async (name: string | undefined, options: QueryOptions): Promise<void> => {
  const backend = await openStored(options.configuration);
  try {
    if (name === undefined) {
      const queries = await backend.queries();
      process.stdout.write(`${options.json ? JSON.stringify(queries, null, 2) : listText(queries)}\n`);
      return;
    }
    const given = parametersOf(options.param);
    const answer = await backend.query(name, given, options.limit);
    if (options.csv) process.stdout.write(toCsv(answer.columns, answer.rows));
    else if (options.json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    else {
      const shown = answer.columns.flatMap((column, index) => (isForReading(column) ? [index] : []));
      const rows = answer.rows.map((row) =>
        shown.map((index) => {
          const cell = row[index];
          return typeof cell === 'string' ? (answer.times[cell] ?? cell) : cell;
        }),
      );
      process.stdout.write(
        `${formatTable(
          shown.map((index) => answer.columns[index]!),
          rows,
        )}\n`,
      );
      const cut = answer.truncated ? ` of ${answer.total.toLocaleString('en')} or more` : '';
      const queries = answer.rows.length > 0 ? [] : await backend.queries();
      const hint = lessSureHint(
        queries.find((query) => query.name === name),
        given,
      );
      process.stderr.write(`${counted(answer.rows.length, 'row')}${cut}${hint}\n`);
    }
  } finally {
    await backend.close();
  }
};
