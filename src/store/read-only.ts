import { BadInputError } from '../errors.js';

/** Strings, quoted names and comments, which a look at a query's words must pass over. */
const OPAQUE = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/**
 * What reaches outside the graph: files, the network, settings. The stores themselves refuse to write in a
 * query that only reads, but count these as reading.
 */
const REFUSED: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /\bLOAD\s+(CSV|FROM|WITH)\b/i, name: 'load files' },
  { pattern: /\bCALL\s+[\w.]+\s*[(=]/i, name: 'call procedures' },
  {
    pattern:
      /^\s*(?:(?:EXPLAIN|PROFILE|LOGICAL)\s+)*(ALTER|ATTACH|BEGIN|CHECKPOINT|COMMENT|COMMIT|COPY|DETACH|DROP|EXPORT|FORCE|IMPORT|INSTALL|LOAD|ROLLBACK|START|UNINSTALL|UPDATE|USE)\b/i,
    name: 'run commands',
  },
];

/** The query with its strings, quoted names and comments blanked. */
export const bareQuery = (cypher: string): string =>
  cypher.replace(OPAQUE, (text) => (text.startsWith('/') ? ' ' : "''"));

/** @throws BadInputError for a query that does more than read the graph */
export const requireReading = (cypher: string): void => {
  const bare = bareQuery(cypher);
  for (const { pattern, name } of REFUSED) {
    const found = pattern.exec(bare);
    if (found) throw new BadInputError(`a query may only read the graph, not ${name} (${found[0].trim()})`);
  }
};

/** Names after `$` in a query. */
export const parameterNames = (cypher: string): string[] => [
  ...new Set([...bareQuery(cypher).matchAll(/\$(\w+)/g)].map((match) => match[1]!)),
];

/**
 * Values of the parameters that a query names.
 * @throws BadInputError where one is missing
 */
export const parametersOf = <T>(cypher: string, given: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(
    parameterNames(cypher).map((name) => {
      const value = given[name];
      if (value === undefined) throw new BadInputError(`the query needs a value for its parameter $${name}`);
      return [name, value];
    }),
  );
