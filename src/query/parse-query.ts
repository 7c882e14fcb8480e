import { ConfigurationError } from '../errors.js';
import type { ParameterType } from './query-description.js';
import { type DeclaredParameter, PARAMETER_TYPES, type SavedQuery } from './saved-query.js';

const HEADER = /^\/\/\s*(title|description):\s*(.*)$/;
const PARAMETER = /^\/\/\s*param\s+(.*)$/;
const DECLARATION = /^([A-Za-z]\w*)\s*:\s*([a-z]+)(?:\(([^)]*)\))?\s*(?:(=)\s*(.*))?$/;
const PART = /^\/\/\s*cypher\s+(neo4j|ladybug):\s*$/;

const parseParameter = (declaration: string, file: string): DeclaredParameter => {
  const match = DECLARATION.exec(declaration.trim());
  if (!match)
    throw new ConfigurationError(`${file}: "param ${declaration}" is not "param name: type = default"`);
  const [, name, type, choices, assigned, value] = match;
  if (!PARAMETER_TYPES.includes(type as ParameterType))
    throw new ConfigurationError(
      `${file}: parameter ${name} has type ${type}; allowed are ${PARAMETER_TYPES.join(', ')}`,
    );
  const allowed = (choices ?? '')
    .split('|')
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');
  if ((type === 'enum') !== allowed.length > 0)
    throw new ConfigurationError(
      `${file}: parameter ${name}: write an enum as enum(one|two), other types bare`,
    );
  return {
    name: name!,
    type: type as ParameterType,
    choices: allowed,
    required: assigned === undefined,
    ...(assigned === undefined ? {} : { default: value!.trim() }),
  };
};

/**
 * Reads a query file: header lines `// title:`, `// description:` (may go on over several lines), `// param name: type = default`,
 * then Cypher for both stores, or a part for each after `// cypher neo4j:` and `// cypher ladybug:`.
 * @param name file name without its ending
 * @throws ConfigurationError naming the file and what is wrong with its header
 */
export const parseQuery = (name: string, text: string): SavedQuery => {
  const file = `${name}.cypher`;
  const head: Record<string, string> = {};
  const parameters: DeclaredParameter[] = [];
  const parts: Record<'both' | 'neo4j' | 'ladybug', string[]> = { both: [], neo4j: [], ladybug: [] };
  let part: keyof typeof parts = 'both';
  for (const line of text.split(/\r?\n/)) {
    const header = HEADER.exec(line);
    const parameter = PARAMETER.exec(line);
    const start = PART.exec(line);
    if (header) head[header[1]!] = [head[header[1]!], header[2]!.trim()].filter(Boolean).join(' ');
    else if (parameter) parameters.push(parseParameter(parameter[1]!, file));
    else if (start) part = start[1] as 'neo4j' | 'ladybug';
    else parts[part].push(line);
  }
  const cypherFor = (store: 'neo4j' | 'ladybug'): string => {
    const cypher = [...parts.both, ...parts[store]].join('\n').trim();
    if (cypher === '') throw new ConfigurationError(`${file}: no Cypher for ${store}`);
    return cypher;
  };
  for (const key of ['title', 'description'])
    if (!head[key]) throw new ConfigurationError(`${file}: the header has no "// ${key}:" line`);
  return {
    name,
    title: head.title!,
    description: head.description!,
    parameters,
    cypher: { neo4j: cypherFor('neo4j'), ladybug: cypherFor('ladybug') },
  };
};
